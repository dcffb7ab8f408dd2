import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    outlineStyle: "none",
    overflowWrap: "anywhere",
  },
  footer: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 320px)": { position: "static" },
  },
});

interface Props {
  readonly title: string;
  /** Moves the reader to the title: for a screen that came by the user's own step, not for the first one. */
  readonly focusTitle?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One step of a way: its title, its content, and the actions that lead on, always in reach. */
export function Screen({ title, focusTitle = false, actions, children }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusTitle) heading.current?.focus();
  }, [focusTitle]);
  return (
    <section className={styles.screen} aria-label={title}>
      <div className={styles.body}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {children}
      </div>
      {actions && <div className={styles.footer}>{actions}</div>}
    </section>
  );
}
