import { MessageBar, MessageBarBody, Radio, RadioGroup } from "@fluentui/react-components";
import { LabelledField } from "../layout/LabelledField";
import type { SourceHead } from "../../excel/source";
import type { ReportDefinition, Role } from "../../reports/defineReport";
import { DecimalMarkField } from "../files/DecimalMarkField";
import { useLanguage } from "../language";
import { Disclosure } from "../layout/Disclosure";
import { ColumnField } from "./ColumnField";
import { columnName } from "./columnName";
import { DateOrderField } from "./DateOrderField";
import { mappingFor, sharedColumns } from "./columns";
import type { WayActions } from "./useWay";
import type { Way } from "./way";

interface Props {
  readonly way: Way;
  readonly source: SourceHead;
  readonly definition: ReportDefinition;
  readonly actions: WayActions;
}

/** The columns this report reads, and how texts in them are taken; closed unless something is amiss. */
export function PreviewColumns({ way, source, definition, actions }: Props) {
  const { t, words } = useLanguage();
  const need = definition.needs[way.need];
  if (need === undefined) return null;
  const mapping = mappingFor(source, need, way.columns);
  const names = Object.values(mapping).flatMap((index) => {
    const column = source.columns[index];
    return column ? [columnName(column, t)] : [];
  });
  const textDates =
    way.reading.textDates !== undefined ||
    (way.read?.rejected.some(({ reason }) => reason === "textDate") ?? false);
  const nameOf = (role: Role): string => words.text(need.called?.[role] ?? `roles.${role}`);
  return (
    <>
      {sharedColumns(mapping).map(({ column, roles }) => (
        <MessageBar key={column} intent="warning" layout="multiline">
          <MessageBarBody>
            {t("preview.takenTwice", {
              column: columnName(source.columns[column]!, t),
              roles: roles.map(nameOf).join(", "),
            })}
          </MessageBarBody>
        </MessageBar>
      ))}
      <Disclosure name={t("preview.columns")} brief={names.join(", ")}>
        {definition.needs.length > 1 && (
          <LabelledField label={t("preview.need")}>
            <RadioGroup
              value={String(way.need)}
              onChange={(_, { value }) => actions.chooseNeed(Number(value))}
            >
              {definition.needs.map(({ label }, index) => (
                <Radio key={label} value={String(index)} label={words.text(label)} />
              ))}
            </RadioGroup>
          </LabelledField>
        )}
        {[...need.required, ...need.optional].map((role) => (
          <ColumnField
            key={role}
            name={nameOf(role)}
            source={source}
            column={mapping[role]}
            required={need.required.includes(role) && mapping[role] === undefined}
            onChange={(column) => actions.chooseColumn(role, column)}
          />
        ))}
        {textDates && (
          <DateOrderField
            reading={way.reading}
            {...(way.read?.textDateExample && { example: way.read.textDateExample.text })}
            onChange={actions.chooseReading}
          />
        )}
        {way.reading.decimalMark !== undefined && (
          <DecimalMarkField reading={way.reading} onChange={actions.chooseReading} />
        )}
      </Disclosure>
    </>
  );
}
