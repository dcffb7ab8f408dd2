import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Tells a screen reader what the eye sees change; waits for a pause in what is being read. */
export const useAnnounce = () => useContext(AnnounceContext);

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export function Announcer({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [{ text, turn }, setSaid] = useState({ text: "", turn: 0 });
  const announce = useCallback((said: string) => {
    setSaid((before) => ({ text: said, turn: before.turn + 1 }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className={styles.unseen}>
        {/* A new element each time, so that the same sentence is read again. */}
        <span key={turn}>{text}</span>
      </div>
    </AnnounceContext>
  );
}
