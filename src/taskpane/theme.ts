import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { isOfficeDark } from "../excel/host";

/** Excel's green, from nearly black to nearly white. */
const GREEN: BrandVariants = {
  10: "#04130a",
  20: "#0a2415",
  30: "#0b3a20",
  40: "#0c4b29",
  50: "#0d5a31",
  60: "#0e6738",
  70: "#0f703d",
  80: "#107c41",
  90: "#218d51",
  100: "#359b62",
  110: "#4aa874",
  120: "#5fb586",
  130: "#7cc49c",
  140: "#9fd5b7",
  150: "#c2e6d2",
  160: "#e6f5ec",
};

const LIGHT = createLightTheme(GREEN);
const DARK: Theme = {
  ...createDarkTheme(GREEN),
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorCompoundBrandForeground1: GREEN[120],
  colorCompoundBrandStroke: GREEN[110],
};

/** Office tells Excel add-ins of no change of theme, so it is asked whenever the user comes back to the pane. */
function onReturn(listener: () => void): () => void {
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}

/** The theme, and the scheme by which the browser draws what is its own: lists, dates, scroll bars. */
export function useOfficeTheme(): { readonly theme: Theme; readonly colorScheme: "light" | "dark" } {
  const dark = useSyncExternalStore(onReturn, isOfficeDark);
  return dark ? { theme: DARK, colorScheme: "dark" } : { theme: LIGHT, colorScheme: "light" };
}
