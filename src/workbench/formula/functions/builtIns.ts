import { arrays } from "./arrays";
import type { BuiltIn } from "./call";
import { lookup } from "./lookup";
import { statistics } from "./statistics";
import { texts } from "./texts";

/** Functions that the library lacks, or does for single values only. */
export const builtIns: ReadonlyMap<string, BuiltIn> = new Map(
  Object.entries({ ...statistics, ...lookup, ...arrays, ...texts })
);

/** Those of them that take single values only: over blocks they are computed cell by cell. */
export const cellByCell: ReadonlySet<string> = new Set(["TEXT", "VALUE", "SUBSTITUTE"]);
