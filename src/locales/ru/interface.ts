/** What the pane loads of this language: its own words and those of the reports. */
export { pane } from "./pane";
export { reports } from "./reports";
