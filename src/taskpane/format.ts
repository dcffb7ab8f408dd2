import type { Cell, Unit } from "../reports/report";
import type { Words } from "../reports/words";

/** A report's cell as the pane shows it; an empty one is a dash that nobody takes for 0. */
export function cellText(value: Cell, unit: Unit, words: Words): string {
  if (value === null) return "–";
  if (typeof value === "string") return value;
  switch (unit) {
    case "count":
      return words.count(value);
    case "rate":
      return words.rate(value);
    case "date":
      return words.date(value);
    case "days":
    case "score":
      return words.number(value, 1);
    default:
      return words.number(value);
  }
}
