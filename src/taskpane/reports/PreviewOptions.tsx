import type { Ref } from "react";
import type { OptionSet, OptionValue } from "../../reports/option";
import { useLanguage } from "../language";
import { Disclosure } from "../layout/Disclosure";
import { OptionField } from "./OptionField";
import { optionsBrief } from "./optionsBrief";

interface Props {
  readonly options: OptionSet;
  readonly values: Readonly<Record<string, OptionValue>>;
  /** The option with which the report can't be made, and why. */
  readonly refused: { readonly option: string; readonly text: string } | null;
  /** How many fields have to be corrected. */
  readonly wrong: number;
  readonly onChange: (name: string, value: OptionValue) => void;
  readonly onWrong: (name: string, isWrong: boolean) => void;
  readonly ref: Ref<HTMLDetailsElement>;
}

/** The form of a report's options; closed, it says what they are, or that something is amiss with them. */
export function PreviewOptions({ options, values, refused, wrong, onChange, onWrong, ref }: Props) {
  const { t, words } = useLanguage();
  if (Object.keys(options).length === 0) return null;
  return (
    <Disclosure
      ref={ref}
      name={t("preview.options")}
      brief={wrong > 0 ? t("preview.toCorrect", { count: wrong }) : optionsBrief(options, values, words)}
    >
      {Object.entries(options).map(([name, option]) => (
        <OptionField
          key={name}
          name={name}
          option={option}
          value={values[name] ?? option.initial}
          isPercentage={option.type === "rate" || (option.isPercentage?.(values) ?? false)}
          refusal={refused?.option === name ? refused.text : undefined}
          onChange={(value) => onChange(name, value)}
          onWrong={onWrong}
        />
      ))}
    </Disclosure>
  );
}
