import { Checkbox, Input, Select, Textarea, type FieldProps } from "@fluentui/react-components";
import { LabelledField } from "../layout/LabelledField";
import { useEffect, useState } from "react";
import { MetricError } from "../../core/error";
import type { Option, OptionValue } from "../../reports/option";
import { useLanguage, type Language } from "../language";
import { failureText } from "../task/failureText";
import { optionText, parseOption } from "./parseOption";

interface Props {
  readonly name: string;
  readonly option: Option;
  readonly value: OptionValue;
  readonly isPercentage: boolean;
  /** Why the report can't be made with this value, which by itself could be. */
  readonly refusal: string | undefined;
  readonly onChange: (value: OptionValue) => void;
  /** Whether what stands in the field is no value of the option. */
  readonly onWrong: (name: string, isWrong: boolean) => void;
}

/** One field of a report's form. */
export function OptionField(props: Props) {
  const { option, value, refusal, onChange } = props;
  const { words } = useLanguage();
  const label = words.text(option.label);
  const field = {
    ...(option.help !== undefined && { hint: words.text(option.help) }),
    ...(refusal !== undefined && { validationMessage: refusal }),
  };
  switch (option.type) {
    case "choice":
      return (
        <LabelledField label={label} {...field}>
          <Select value={String(value)} onChange={(_, { value: chosen }) => onChange(chosen)}>
            {Object.entries(option.choices).map(([choice, key]) => (
              <option key={choice} value={choice}>
                {words.text(key)}
              </option>
            ))}
          </Select>
        </LabelledField>
      );
    case "boolean":
      return (
        <LabelledField {...field}>
          <Checkbox
            label={label}
            checked={value === true}
            onChange={(_, { checked }) => onChange(checked === true)}
          />
        </LabelledField>
      );
    default:
      return (
        <TypedField
          {...props}
          field={{ label, ...field, ...(option.type === "date" && { hint: words.text(option.automatic) }) }}
        />
      );
  }
}

/** Keeps what is being typed; passes on only what the option takes. */
function TypedField({
  name,
  option,
  value,
  isPercentage,
  onChange,
  onWrong,
  field,
}: Props & { readonly field: FieldProps }) {
  const language = useLanguage();
  const { locale, words } = language;
  const [typed, setTyped] = useState<{ readonly text: string; readonly complaint?: string } | null>(null);
  const isWrong = typed?.complaint !== undefined;
  useEffect(() => {
    if (!isWrong) return undefined;
    onWrong(name, true);
    return () => onWrong(name, false);
  }, [isWrong, name, onWrong]);
  const change = (text: string) => {
    try {
      onChange(parseOption(name, option, text, locale));
      setTyped({ text });
    } catch (error) {
      if (!(error instanceof MetricError)) throw error;
      setTyped({ text, complaint: complaintOf(error, option, language) });
    }
  };
  const shown = typed?.text ?? optionText(option, value, locale);
  const settle = () => {
    if (!isWrong) setTyped(null);
  };
  return (
    <LabelledField {...field} {...(isWrong && { validationMessage: typed.complaint })}>
      {option.type === "lines" ? (
        <Textarea
          value={shown}
          rows={4}
          resize="vertical"
          placeholder={words.text(option.example)}
          onChange={(_, data) => change(data.value)}
          onBlur={settle}
        />
      ) : (
        <Input
          type={option.type === "date" ? "date" : "text"}
          inputMode={option.type === "whole" ? "numeric" : option.type === "date" ? "none" : "decimal"}
          value={shown}
          onChange={(_, data) => change(data.value)}
          onBlur={settle}
          {...(isPercentage ? { contentAfter: "%" } : {})}
        />
      )}
    </LabelledField>
  );
}

/** Long enough to show the marks of thousands and of decimals. */
const EXAMPLES = { whole: 1500, number: 1500.5 };

/** What is wrong with a value; where it should be a number, also how those are written. */
function complaintOf(error: MetricError, { type }: Option, { locale, words, t }: Language): string {
  const complaint = failureText({ metric: error }, words);
  const example = type === "whole" || type === "number" ? EXAMPLES[type] : undefined;
  if (error.fault !== "wrong-type" || example === undefined) return complaint;
  const written = new Intl.NumberFormat(locale).format(example);
  return `${complaint} ${t("preview.numbersLike", { example: written })}`;
}
