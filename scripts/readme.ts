import { readFileSync, writeFileSync } from "node:fs";
import { functionsTable } from "../src/functions/functionsTable";

const path = new URL("../README.md", import.meta.url);

/** The README with its table of functions made anew from the catalogue. */
export const readmeInStep = (readme: string): string =>
  readme.replace(
    /(<!-- functions:[^>]*-->\n)[\s\S]*?(<!-- \/functions -->)/,
    (_, start: string, end: string) =>
      `${start}<!-- prettier-ignore-start -->\n${functionsTable("en")}\n<!-- prettier-ignore-end -->\n${end}`
  );

if (process.argv[1]?.endsWith("readme.ts")) writeFileSync(path, readmeInStep(readFileSync(path, "utf8")));
