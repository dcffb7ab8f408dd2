import { createContext, useContext } from "react";
import type { Preferences } from "./preferences";

const PreferencesContext = createContext<Preferences | null>(null);

export const PreferencesProvider = PreferencesContext.Provider;

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (preferences === null) throw new Error("usePreferences outside of PreferencesProvider");
  return preferences;
}
