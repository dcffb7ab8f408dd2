import { Checkbox, Input, Select, Textarea, type FieldProps } from "@fluentui/react-components";
import { LabelledField } from "../layout/LabelledField";
import { useState } from "react";
import { MetricError } from "../../core/error";
import type { Option, OptionValue } from "../../reports/option";
import { useLanguage } from "../language";
import { useFailureText } from "../task/failureText";
import { optionText, parseOption } from "./parseOption";

interface Props {
  readonly name: string;
  readonly option: Option;
  readonly value: OptionValue;
  readonly onChange: (value: OptionValue) => void;
}

/** One field of a report's form. */
export function OptionField({ name, option, value, onChange }: Props) {
  const { words } = useLanguage();
  const help = option.help === undefined ? {} : { hint: words.text(option.help) };
  const label = words.text(option.label);
  switch (option.type) {
    case "choice":
      return (
        <LabelledField label={label} {...help}>
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
        <LabelledField {...help}>
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
          name={name}
          option={option}
          value={value}
          onChange={onChange}
          field={{ label, ...(option.type === "date" ? { hint: words.text(option.automatic) } : help) }}
        />
      );
  }
}

/** Keeps what is being typed; passes on only what the option takes. */
function TypedField({ name, option, value, onChange, field }: Props & { readonly field: FieldProps }) {
  const { locale, words } = useLanguage();
  const failureText = useFailureText();
  const [typed, setTyped] = useState<{ readonly text: string; readonly complaint?: string } | null>(null);
  const change = (text: string) => {
    try {
      onChange(parseOption(name, option, text));
      setTyped({ text });
    } catch (error) {
      if (!(error instanceof MetricError)) throw error;
      setTyped({ text, complaint: failureText({ metric: error }) });
    }
  };
  const shown = typed?.text ?? optionText(option, value, locale);
  const settle = () => {
    if (typed?.complaint === undefined) setTyped(null);
  };
  return (
    <LabelledField
      {...field}
      {...(typed?.complaint === undefined ? {} : { validationMessage: typed.complaint })}
    >
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
          {...(option.type === "rate" ? { contentAfter: "%" } : {})}
        />
      )}
    </LabelledField>
  );
}
