import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { selectCells, type OneOfAreas } from "../../excel/selectCells";
import type { Source } from "../../excel/source";
import { useLanguage } from "../language";
import { useAnnounce } from "../layout/announce";
import type { Task } from "../task/useTask";

interface Props {
  readonly source: Source;
  readonly addresses: readonly string[];
  /** What the cells have in common. */
  readonly reason: string;
  readonly task: Task;
}

/** Leads to cells; where Excel can't select them all, to one after the other. */
export function SelectCells({ source, addresses, reason, task }: Props) {
  const { t, words } = useLanguage();
  const announce = useAnnounce();
  const [turn, setTurn] = useState(0);
  const [shown, setShown] = useState<OneOfAreas | null>(null);
  const select = async () => {
    const result = await task.start("opening", (run) => selectCells(source, addresses, turn, run));
    if (result === undefined) return;
    setTurn(turn + 1);
    setShown(result);
    if (result) announce(t("rejected.selected", counted(result)));
  };
  const counted = ({ number, of }: OneOfAreas) => ({ number: words.count(number), all: words.count(of) });
  return (
    <span>
      {shown && t("rejected.selected", counted(shown))}
      <Button
        size="small"
        appearance="subtle"
        aria-label={t("rejected.selectFor", { reason })}
        onClick={() => void select()}
      >
        {t("rejected.select")}
      </Button>
    </span>
  );
}
