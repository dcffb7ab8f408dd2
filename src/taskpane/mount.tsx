import { createRoot } from "react-dom/client";
import { describeHost } from "../excel/host";
import { App } from "./App";
import { preferences } from "./preferences";

/** Shows the pane. Excel must be ready. */
export function mount(root: HTMLElement): void {
  const host = describeHost();
  createRoot(root).render(<App host={host} preferences={preferences(host.partitionKey)} />);
}
