import { MetricError, type Requirement } from "../core/error";
import type { RfmCondition, RfmQuantity, RfmRule } from "../core/segments/rfmRules";

/** A rule's words for what it looks at; the Cyrillic М looks like the Latin one and is taken for it. */
const QUANTITIES: Readonly<Record<string, RfmQuantity>> = {
  r: "r",
  f: "f",
  m: "m",
  м: "m",
  fm: "fm",
  fм: "fm",
  days: "days",
  дни: "days",
  дней: "days",
  dager: "days",
  orders: "orders",
  заказы: "orders",
  заказов: "orders",
  ordrer: "orders",
  spend: "spend",
  сумма: "spend",
  потрачено: "spend",
  forbruk: "spend",
};
const SCORES: readonly RfmQuantity[] = ["r", "f", "m", "fm"];

/** A comma before a digit may be a decimal mark; a blank separates where the next condition begins. */
const SEPARATOR = /[;&]|,(?!\d)|\s+(?=\p{L})/u;
const JOINING_WORD = /^(and|и|og)$/i;
/** At most two decimals: "1,000" means a thousand to some and one to others. */
const NUMBER = String.raw`(-?\d+(?:[.,]\d{1,2})?)`;
const CONDITION = new RegExp(
  String.raw`^(\p{L}+)\s*(>=|<=|>|<|≥|≤|=|:)?\s*${NUMBER}(?:\s*[-–…]\s*${NUMBER})?$`,
  "iu"
);

/**
 * Segments by one's own rules, one a line: a name, a colon and conditions that must all hold, such as
 * "Loyal: R>=3, F=4-5". The last rule may do without conditions: it names the rest.
 *
 * @param bins the highest score there is
 * @throws MetricError wrong-type or out-of-domain, blaming the option "rules" and naming the line
 * @example segmentRules("Big: spend>=1000", 5)
 * // [{ segment: "Big", conditions: [{ quantity: "spend", comparison: ">=", value: 1000 }] }]
 */
export function segmentRules(text: string, bins: number): RfmRule[] {
  const lines = text.split("\n").flatMap((line, index) => {
    const content = line.trim();
    return content === "" ? [] : [{ content, line: index + 1 }];
  });
  return lines.map(({ content, line }, index) => {
    const [, segment = "", rest = ""] = /^([^:]*):(.*)$/.exec(content) ?? [];
    const pieces = rest
      .split(SEPARATOR)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== "" && !JOINING_WORD.test(piece));
    if (segment.trim() === "" || (pieces.length === 0 && index < lines.length - 1))
      throw refused({ must: "segmentRule", line }, content);
    return {
      segment: segment.trim(),
      conditions: pieces.flatMap((piece) => conditionsOf(piece, line, bins)),
    };
  });
}

function conditionsOf(piece: string, line: number, bins: number): RfmCondition[] {
  const [, name = "", sign, first = "", last] = CONDITION.exec(piece) ?? [];
  const quantity = QUANTITIES[name.toLowerCase()];
  const ranged = last !== undefined;
  if (!quantity || (ranged && sign !== undefined && !"=:".includes(sign)))
    throw refused({ must: "segmentCondition", line }, piece);
  const value = (number: string): number => {
    const read = Number(number.replace(",", "."));
    if (SCORES.includes(quantity) && !(Number.isInteger(read) && read >= 1 && read <= bins))
      throw refused({ must: "score", line, maximum: bins }, piece);
    return read;
  };
  const [low, high] = [value(first), value(last ?? first)];
  if (low > high) throw refused({ must: "segmentCondition", line }, piece);
  const condition = (comparison: RfmCondition["comparison"], limit: number) => ({
    quantity,
    comparison,
    value: limit,
  });
  switch (sign) {
    case ">":
    case "<":
      return [condition(sign, low)];
    case ">=":
    case "≥":
      return [condition(">=", low)];
    case "<=":
    case "≤":
      return [condition("<=", low)];
    default:
      return [condition(">=", low), condition("<=", high)];
  }
}

const refused = (requirement: Requirement, received: string): MetricError =>
  new MetricError(requirement.must === "score" ? "out-of-domain" : "wrong-type", {
    input: "rules",
    requirement,
    received,
  });
