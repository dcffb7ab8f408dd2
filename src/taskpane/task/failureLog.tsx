import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import type { Failure } from "./task";

export interface LoggedFailure {
  readonly failure: Failure;
  readonly at: Date;
}

interface FailureLog {
  readonly record: (failure: Failure) => void;
}

const RecordContext = createContext<FailureLog>({ record: () => undefined });
const LastContext = createContext<LoggedFailure | null>(null);

export const useFailureLog = () => useContext(RecordContext);
/** The last thing that went wrong, for the diagnostics; it never leaves the pane. */
export const useLastFailure = () => useContext(LastContext);

export function FailureLogProvider({ children }: { readonly children: ReactNode }) {
  const [last, setLast] = useState<LoggedFailure | null>(null);
  const log = useMemo(() => ({ record: (failure: Failure) => setLast({ failure, at: new Date() }) }), []);
  return (
    <RecordContext value={log}>
      <LastContext value={last}>{children}</LastContext>
    </RecordContext>
  );
}
