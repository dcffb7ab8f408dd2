import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface Props {
  readonly as: "h1" | "div";
  readonly children: ReactNode;
}

/** Heard, not seen. */
export function Unseen({ as: Element, children }: Props) {
  return <Element className={useStyles().unseen}>{children}</Element>;
}
