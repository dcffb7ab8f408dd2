import type {} from "./workbenchApi";

/**
 * Runs in the add-in's frame before Office.js, which then takes this window for one that Excel on Windows
 * has opened: what Excel puts into `window.external` comes from the page around the frame.
 */
const { workbench } = window.parent;
if (workbench) Object.defineProperty(window, "external", { value: workbench.host.external });
