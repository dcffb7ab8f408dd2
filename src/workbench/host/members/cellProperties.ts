import { type Area, lastColumn, lastRow } from "../../workbook/area";
import type { Border, BorderEdge, CellStyle } from "../../workbook/style";
import { ApiError, invalidArgument } from "../apiError";
import type { Arguments } from "../arguments";
import type { RangeTarget } from "../targets";

type Tree = Readonly<Record<string, unknown>>;
type Read = (style: CellStyle) => unknown;
interface Properties {
  readonly [name: string]: Read | Properties;
}

const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };
const edges = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
} as const satisfies Record<string, BorderEdge>;

const FORMAT: Properties = {
  // Cells without a fill are white to the API; only their tint tells.
  fill: {
    color: ({ fill }) => fill ?? "#FFFFFF",
    tintAndShade: ({ fill }) => (fill === null ? null : 0),
    pattern: () => null,
    patternColor: () => null,
    patternTintAndShade: () => null,
  },
  font: {
    name: ({ fontName }) => fontName,
    size: ({ fontSize }) => fontSize,
    color: ({ fontColor }) => fontColor,
    bold: ({ bold }) => bold,
    italic: ({ italic }) => italic,
    strikethrough: ({ strikethrough }) => strikethrough,
    underline: ({ underline }) => underline,
    subscript: () => false,
    superscript: () => false,
  },
  protection: { locked: ({ locked }) => locked, formulaHidden: () => false },
  horizontalAlignment: ({ horizontalAlignment }) => horizontalAlignment,
  verticalAlignment: ({ verticalAlignment }) => verticalAlignment,
  wrapText: ({ wrapText }) => wrapText,
  indentLevel: ({ indentLevel }) => indentLevel,
  textOrientation: ({ textOrientation }) => textOrientation,
  shrinkToFit: () => false,
  readingOrder: () => "Context",
};

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** What was asked for, of cells that agree on it; null where they don't. */
function read(styles: readonly CellStyle[], wanted: Tree, known: Properties, path: string): Tree {
  const answer: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(wanted)) {
    if (asked === false) continue;
    if (name === "borders" && path === "format") answer[name] = readBorders(styles, asked);
    else {
      const property = known[name];
      if (property === undefined)
        throw new ApiError("ApiNotFound", `${path}.${name} is not implemented by the workbench.`);
      if (typeof property === "function") answer[name] = agreed(styles.map(property));
      else answer[name] = read(styles, isTree(asked) ? asked : all(property), property, `${path}.${name}`);
    }
  }
  return answer;
}

const all = (properties: Properties): Tree =>
  Object.fromEntries(Object.keys(properties).map((name) => [name, true]));

function readBorders(styles: readonly CellStyle[], asked: unknown): Tree {
  if (!isTree(asked)) throw invalidArgument();
  const fields = (["style", "weight", "color"] as const).filter((field) => asked[field] === true);
  return Object.fromEntries(
    Object.entries(edges).map(([side, edge]) => [
      side,
      Object.fromEntries(
        fields.map((field) => [
          field,
          agreed(styles.map(({ borders }) => (borders[edge] ?? NO_BORDER)[field])),
        ])
      ),
    ])
  );
}

const agreed = (values: readonly unknown[]): unknown =>
  values.every((value) => value === values[0]) ? values[0] : null;

function wantedFormat(args: Arguments): Tree {
  const options = args.get(0);
  if (!isTree(options) || !isTree(options["format"])) throw invalidArgument();
  const others = Object.keys(options).filter((name) => name !== "format");
  if (others.length > 0)
    throw new ApiError("ApiNotFound", `${others.join(", ")} are not implemented by the workbench.`);
  return options["format"];
}

const propertiesOf = ({ sheet }: RangeTarget, area: Area, wanted: Tree) => ({
  format: read(sheet.stylesIn(area), wanted, FORMAT, "format"),
});

/** A row of cells' properties after the other. */
export function cellProperties(target: RangeTarget, args: Arguments): Tree[][] {
  const wanted = wantedFormat(args);
  const { area } = target;
  const rows: Tree[][] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    const cells: Tree[] = [];
    for (let column = area.column; column <= lastColumn(area); column++)
      cells.push(propertiesOf(target, { row, column, rowCount: 1, columnCount: 1 }, wanted));
    rows.push(cells);
  }
  return rows;
}

/** What all cells of each column agree on. */
export function columnProperties(target: RangeTarget, args: Arguments): Tree[] {
  const wanted = wantedFormat(args);
  const { area } = target;
  return Array.from({ length: area.columnCount }, (_, index) =>
    propertiesOf(target, { ...area, column: area.column + index, columnCount: 1 }, wanted)
  );
}
