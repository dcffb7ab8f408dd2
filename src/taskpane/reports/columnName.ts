import type { SourceColumn } from "../../excel/source";
import type { Language } from "../language";

/** A column as people speak of it: by its header, or by its letter where it has none. */
export const columnName = ({ header, letter }: SourceColumn, t: Language["t"]): string =>
  header === "" ? t("data.column", { letter }) : header;
