import type { Translation } from "../locale";
import type { options as english } from "../en/options";

export const options: Translation<typeof english, "ru"> = {
  day: "день",
  week: "неделя",
  month: "месяц",
  quarter: "квартал",
  year: "год",
  start: "начало",
  end: "конец",
  mean: "среднее",
  exposed: "все под риском",
};
