import { Select } from "@fluentui/react-components";
import { LabelledField } from "../layout/LabelledField";
import { useId } from "react";
import type { SourceHead } from "../../excel/source";
import { useLanguage } from "../language";
import { columnName } from "./columnName";

const NONE = "";

interface Props {
  /** What the column is taken for. */
  readonly name: string;
  readonly source: SourceHead;
  readonly column: number | undefined;
  /** No column has been found for a role that can't be done without. */
  readonly required: boolean;
  readonly onChange: (column: number | null) => void;
}

/** Which of the source's columns has a role. */
export function ColumnField({ name, source, column, required, onChange }: Props) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <LabelledField
      label={name}
      orientation="horizontal"
      {...(required ? { validationState: "warning", validationMessage: t("data.choose") } : {})}
    >
      <Select
        id={id}
        value={column === undefined ? NONE : String(column)}
        onChange={(_, { value }) => onChange(value === NONE ? null : Number(value))}
      >
        <option value={NONE}>{t("data.noColumn")}</option>
        {source.columns.map((one) => (
          <option key={one.index} value={one.index}>
            {columnName(one, t)}
          </option>
        ))}
      </Select>
    </LabelledField>
  );
}
