import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { activeCell } from "../../excel/activeCell";
import type { Place } from "../../excel/writeReport";
import { useLanguage } from "../language";
import { Disclosure } from "../layout/Disclosure";
import { TaskStatus } from "../layout/TaskStatus";
import { useTask } from "../task/useTask";
import { NEW_SHEET } from "./way";

const useStyles = makeStyles({
  here: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly place: Place;
  readonly onChange: (place: Place) => void;
}

/** Where the report goes: a new sheet, or from the cell that is selected. */
export function PlaceFields({ place, onChange }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const task = useTask();
  /** The choice shows at once, also while Excel is still asked which cell it is. */
  const asking = task.state.status === "running";
  const takeCell = async () => {
    const picked = await task.start("opening", activeCell);
    if (picked) onChange({ kind: "cell", ...picked });
  };
  const takeNewSheet = () => {
    task.dismiss();
    onChange(NEW_SHEET);
  };
  return (
    <Disclosure name={t("place.title")} brief={t(`place.brief.${place.kind}`, addressOf(place))}>
      <RadioGroup
        aria-label={t("place.title")}
        value={asking ? "cell" : place.kind}
        onChange={(_, { value }) => (value === "cell" ? void takeCell() : takeNewSheet())}
      >
        <Radio value="newSheet" label={t("place.newSheet")} />
        <Radio value="cell" label={t("place.cell")} />
      </RadioGroup>
      {place.kind === "cell" && (
        <div className={styles.here}>
          <Text>{t("place.from", addressOf(place))}</Text>
          <Button size="small" onClick={() => void takeCell()}>
            {t("place.takeAnother")}
          </Button>
        </div>
      )}
      <TaskStatus task={task} />
    </Disclosure>
  );
}

const addressOf = (place: Place) => (place.kind === "cell" ? { address: place.address } : {});
