import { readEntry } from "../../workbook/enter";
import { isNumberFormat, renderValue } from "../../workbook/render";
import { fail, toText } from "../values";
import type { BuiltIn } from "./call";

export const texts: Readonly<Record<string, BuiltIn>> = {
  TEXT: (call) => {
    const format = call.text(1);
    return isNumberFormat(format)
      ? renderValue(call.single(0), format, call.culture, call.date1904)
      : fail("#VALUE!");
  },
  VALUE: (call) => {
    const value = call.single(0);
    if (typeof value === "number") return value;
    const { value: read } = readEntry(toText(value), "General", call.culture);
    return typeof read === "number" ? read : fail("#VALUE!");
  },
  SUBSTITUTE: (call) => {
    const [text, old, replacement] = [call.text(0), call.text(1), call.text(2)];
    if (old === "") return text;
    if (!call.has(3)) return text.replaceAll(old, replacement);
    const which = call.whole(3);
    let seen = 0;
    return text.split(old).reduce((before, after) => before + (++seen === which ? replacement : old) + after);
  },
  TEXTJOIN: (call) => {
    const [separator, skipsEmpty] = [call.text(0), call.flag(1)];
    const parts = Array.from({ length: call.count - 2 }, (_, at) => call.list(at + 2).map(toText)).flat();
    return parts.filter((part) => !skipsEmpty || part !== "").join(separator);
  },
};
