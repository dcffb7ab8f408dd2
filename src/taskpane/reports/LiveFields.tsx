import { Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useId } from "react";
import { useLanguage } from "../language";
import { Disclosure } from "../layout/Disclosure";
import type { ObstacleToLive } from "./obstacleToLive";

interface Props {
  readonly live: boolean;
  readonly obstacle: ObstacleToLive | null;
  readonly onChange: (live: boolean) => void;
}

/** Whether the report is written as values, or as formulas that follow the data. */
export function LiveFields({ live, obstacle, onChange }: Props) {
  const { t } = useLanguage();
  const explanation = useId();
  return (
    <Disclosure name={t("live.title")} brief={t(live ? "live.brief.formulas" : "live.brief.values")}>
      <RadioGroup
        aria-label={t("live.title")}
        aria-describedby={explanation}
        value={live ? "formulas" : "values"}
        onChange={(_, { value }) => onChange(value === "formulas")}
      >
        <Radio value="values" label={t("live.values")} />
        <Radio value="formulas" label={t("live.formulas")} disabled={obstacle !== null} />
      </RadioGroup>
      <Text id={explanation} size={200}>
        {obstacle === null ? t("live.difference") : t(`live.obstacles.${obstacle}`)}
      </Text>
    </Disclosure>
  );
}
