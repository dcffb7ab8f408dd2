import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { isOfficeDark } from "../excel/host";

/** Office tells Excel add-ins of no change of theme, so it is asked whenever the user comes back to the pane. */
function onReturn(listener: () => void): () => void {
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}

export function useOfficeTheme(): Theme {
  return useSyncExternalStore(onReturn, isOfficeDark) ? webDarkTheme : webLightTheme;
}
