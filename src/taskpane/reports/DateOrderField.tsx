import { Select } from "@fluentui/react-components";
import type { Reading } from "../../excel/recipe";
import { useLanguage } from "../language";
import { LabelledField } from "../layout/LabelledField";

const ORDERS = ["dayFirst", "monthFirst", "yearFirst"] as const satisfies readonly Reading["textDates"][];
const LEFT_OUT = "";

interface Props {
  readonly reading: Reading;
  /** One of the texts, to see what the choice is about. */
  readonly example?: string;
  readonly onChange: (reading: Reading) => void;
}

/** Whether dates kept as texts are read, and in which order their parts stand. */
export function DateOrderField({ reading, example, onChange }: Props) {
  const { t } = useLanguage();
  return (
    <LabelledField
      label={example === undefined ? t("textDates.label") : t("textDates.labelled", { example })}
    >
      <Select
        value={reading.textDates ?? LEFT_OUT}
        onChange={(_, { value }) =>
          onChange({ ...reading, textDates: ORDERS.find((order) => order === value) })
        }
      >
        <option value={LEFT_OUT}>{t("textDates.leftOut")}</option>
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {t(`textDates.${order}`)}
          </option>
        ))}
      </Select>
    </LabelledField>
  );
}
