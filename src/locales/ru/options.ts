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
  on: "в периоде",
  "on-or-after": "в периоде или позже",
  every: "в каждом",
  within: "в любом",
  rate: "доля",
  count: "количество",
  revenue: "выручка",
  "per-customer": "на клиента",
  cumulative: "накопленным итогом",
  retention: "удержание",
  now: "сейчас",
  "first-renewal": "первое продление",
  "period-end": "конец периода",
  wilson: "уилсон",
  exact: "точный",
};
