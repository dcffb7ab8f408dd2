/**
 * Data sets that may not be redistributed with the sources. Tests read them from the folder that the
 * environment variable RETAIN_DATASETS names; a file that is missing there fails its test.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.env["RETAIN_DATASETS"];

/** A test over a data set; shown as pending, with the reason, on machines that have none. */
export function itWithDatasets(title: string, body: Mocha.Func): void {
  if (folder) it(title, body);
  else it(`${title} (RETAIN_DATASETS names no folder)`);
}

export function readDataset(file: string): string {
  if (!folder) throw new Error("RETAIN_DATASETS names no folder");
  return readFileSync(join(folder, file), "utf8");
}
