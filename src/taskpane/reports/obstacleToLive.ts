import { liveObstacle, type LiveObstacle } from "../../excel/liveObstacle";
import { mappingFor } from "./columns";
import type { Way } from "./way";

/** Formulas go to a new sheet, as what they will fill isn't known in advance; and they reach cells only. */
export type ObstacleToLive = LiveObstacle | "place" | "file";

/** What keeps the report of the preview from being written as formulas. */
export function obstacleToLive(way: Way): ObstacleToLive | null {
  const { definition, source, read, reading, options, editing, place } = way;
  const need = definition?.needs[way.need];
  if (definition === null || source === null || need === undefined) return "report";
  if ("file" in source) return "file";
  if (editing === null && place.kind === "cell") return "place";
  const draft = { kind: definition.kind, options, reading, mapping: mappingFor(source, need, way.columns) };
  return liveObstacle(draft, source, read ?? undefined);
}
