import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  brief: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    marginInlineStart: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly name: string;
  /** What is chosen inside, to be read without opening it. */
  readonly brief?: string;
  readonly open?: boolean;
  readonly ref?: Ref<HTMLDetailsElement>;
  readonly children: ReactNode;
}

/** What most people leave as it is, one click away. */
export function Disclosure({ name, brief, open = false, ref, children }: Props) {
  const styles = useStyles();
  return (
    <details ref={ref} open={open}>
      <summary className={styles.summary}>
        <span className={styles.name}>{name}</span>
        {brief !== undefined && <span className={styles.brief}>{brief}</span>}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
