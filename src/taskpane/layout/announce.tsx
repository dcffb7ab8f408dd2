import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import { Unseen } from "./Unseen";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Tells a screen reader what the eye sees change; waits for a pause in what is being read. */
export const useAnnounce = () => useContext(AnnounceContext);

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [{ text, turn }, setSaid] = useState({ text: "", turn: 0 });
  const announce = useCallback((said: string) => {
    setSaid((before) => ({ text: said, turn: before.turn + 1 }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <Unseen as="div">
        <div role="status">
          {/* A new element each time, so that the same sentence is read again. */}
          <span key={turn}>{text}</span>
        </div>
      </Unseen>
    </AnnounceContext>
  );
}
