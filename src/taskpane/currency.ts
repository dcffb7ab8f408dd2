/** What stands before and behind the digits of an amount. */
export interface Currency {
  readonly before: string;
  readonly after: string;
}

/**
 * The currency of a number format, as far as it names one: "$" before in `$#,##0.00`, " kr" behind in `#,##0 "kr"`.
 *
 * @example currencyOf("[$€-407] #,##0.00") // { before: "€ ", after: "" }
 */
export function currencyOf(numberFormat: string | undefined): Currency {
  const [positive = ""] = (numberFormat ?? "").split(";");
  const plain = positive
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/[_*]./g, "")
    .replace(/["\\()]/g, "");
  const digits = /[#0?][#0?.,\s]*[#0?]|[#0?]/.exec(plain);
  if (digits === null || /E[+-]/i.test(plain)) return { before: "", after: "" };
  const named = (text: string) => (/[\p{Sc}\p{L}]/u.test(text) ? text : "");
  return {
    before: named(plain.slice(0, digits.index).trimStart()),
    after: named(plain.slice(digits.index + digits[0].length).trimEnd()),
  };
}
