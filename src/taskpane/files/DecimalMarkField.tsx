import { Select } from "@fluentui/react-components";
import type { Reading } from "../../excel/recipe";
import { useLanguage } from "../language";
import { LabelledField } from "../layout/LabelledField";

const MARKS = [".", ","] as const;

interface Props {
  readonly reading: Reading;
  readonly onChange: (reading: Reading) => void;
}

/** How the texts of a file write numbers. */
export function DecimalMarkField({ reading, onChange }: Props) {
  const { t } = useLanguage();
  return (
    <LabelledField label={t("file.numbers")}>
      <Select
        value={reading.decimalMark ?? "."}
        onChange={(_, { value }) =>
          onChange({ ...reading, decimalMark: MARKS.find((mark) => mark === value) })
        }
      >
        <option value=".">{t("file.point")}</option>
        <option value=",">{t("file.comma")}</option>
      </Select>
    </LabelledField>
  );
}
