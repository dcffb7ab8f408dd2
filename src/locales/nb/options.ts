import type { Translation } from "../locale";
import type { options as english } from "../en/options";

export const options: Translation<typeof english, "nb"> = {
  day: "dag",
  week: "uke",
  month: "måned",
  quarter: "kvartal",
  year: "år",
  start: "start",
  end: "slutt",
  mean: "gjennomsnitt",
  exposed: "eksponert",
  on: "i perioden",
  "on-or-after": "i perioden eller senere",
  every: "i hver",
  within: "i noen",
  rate: "andel",
  count: "antall",
  revenue: "omsetning",
  "per-customer": "per kunde",
  cumulative: "akkumulert",
  retention: "lojalitet",
  now: "nå",
  "first-renewal": "første fornyelse",
  "period-end": "periodens slutt",
  wilson: "wilson",
  exact: "eksakt",
};
