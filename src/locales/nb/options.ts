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
};
