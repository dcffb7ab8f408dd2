import assert from "node:assert/strict";
import { readXlsx } from "hucre/xlsx";
import { openWorkbook } from "../../../src/workbench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../src/workbench/xlsx/saveWorkbook";
import { parseArea } from "../../../src/workbench/workbook/area";
import { newChart, newSeries } from "../../../src/workbench/workbook/chart";
import { newConditionalFormat } from "../../../src/workbench/workbook/conditionalFormat";
import { Workbook } from "../../../src/workbench/workbook/workbook";

const FUNCTIONS = new Set(["RETAIN.CRR", "RETAIN.CRR.IDS"]);
const area = (address: string) => parseArea(address)!;

async function through(workbook: Workbook): Promise<Workbook> {
  return openWorkbook(await saveWorkbook(workbook, FUNCTIONS), workbook.name, FUNCTIONS);
}

describe("a workbook saved as .xlsx and opened again", () => {
  it("has the same values, formulas and looks", async () => {
    const workbook = new Workbook("Orders & more");
    const sheet = workbook.activeSheet;
    const entries = [
      ["id", "'=1+1", "'+cmd", "'007"],
      ["1/31/2024", "12.5%", "TRUE", "#N/A"],
      [
        "=SUM(A1:B1)",
        '=RETAIN.CRR(1000,IF(TRUE,800,"RETAIN.CRR("),200)',
        "=retain.crr.ids(A1:A2,B1:B2)",
        "=1=1",
      ],
    ];
    for (const [row, cells] of entries.entries())
      for (const [column, text] of cells.entries()) sheet.enter(row, column, text);
    sheet.changeStyle(area("A1:D1"), { bold: true, fill: "#FFEEDD", fontColor: "#112233", fontSize: 14 });
    sheet.changeStyle(area("B2"), {
      horizontalAlignment: "CenterAcrossSelection",
      borders: { EdgeBottom: { style: "Double", weight: "Thick", color: "#FF0000" } },
    });
    sheet.columnWidths.set(1, 120);
    sheet.rowHeights.set(4, 30);
    sheet.hiddenRows.add(4);
    sheet.merged.push(area("A6:B7"));
    sheet.frozen = { rows: 1, columns: 2 };
    sheet.showGridlines = false;
    const again = (await through(workbook)).activeSheet;
    assert.equal(again.name, "Orders & more");
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 4; column++) {
        assert.deepEqual(again.valueAt(row, column), sheet.valueAt(row, column));
        assert.equal(
          again.formulaAt(row, column)?.toUpperCase(),
          sheet.formulaAt(row, column)?.toUpperCase()
        );
      }
    assert.equal(again.styleAt(0, 0), sheet.styleAt(0, 0));
    assert.equal(again.styleAt(1, 0).numberFormat, "m/d/yyyy");
    assert.deepEqual(again.styleAt(1, 1).borders.EdgeBottom?.style, "Double");
    assert.equal(again.styleAt(1, 1).horizontalAlignment, "CenterAcrossSelection");
    assert.ok(Math.abs(again.columnWidth(1) - 120) < 1);
    assert.ok(again.hiddenRows.has(4));
    assert.deepEqual(again.merged, sheet.merged);
    assert.deepEqual(again.frozen, sheet.frozen);
    assert.equal(again.showGridlines, false);
  });

  it("has the same sheets, tables, names and colour scales", async () => {
    const workbook = new Workbook("Data");
    const sheet = workbook.activeSheet;
    sheet.enterAll(area("A1:B3"), [
      ["Name", "Value"],
      ["a", 1],
      ["b", 2],
    ]);
    workbook.addTable(sheet, area("A1:B3"), "Facts");
    sheet.conditionalFormats.push(newConditionalFormat("1", "ColorScale", [area("B2:B3")]));
    workbook.addSheet("Hidden one").visibility = "Hidden";
    workbook.names.push({ name: "Share", formula: "=Data!$B$2", comment: "", visible: true, sheet: null });
    const again = await through(workbook);
    assert.deepEqual(
      again.sheets.map(({ name, visibility }) => [name, visibility]),
      [
        ["Data", "Visible"],
        ["Hidden one", "Hidden"],
      ]
    );
    assert.deepEqual(again.table("facts")?.area, area("A1:B3"));
    assert.equal(again.definedName("Share")?.formula, "=Data!$B$2");
    assert.deepEqual(
      again.activeSheet.conditionalFormats[0]?.colorScale,
      sheet.conditionalFormats[0]?.colorScale
    );
    assert.deepEqual(again.activeSheet.conditionalFormats[0]?.areas, [area("B2:B3")]);
  });

  it("has the same charts, print setup and custom XML, and sheets that keep their ids", async () => {
    const workbook = new Workbook("Data");
    const data = workbook.addSheet("It's “1 < 2”");
    workbook.moveSheet(data, 0);
    data.enterAll(area("A1:B2"), [
      ["a", 1],
      ["b", 2],
    ]);
    const source = (address: string) => ({ sheetId: data.id, area: area(address) });
    const types = ["ColumnClustered", "BarStacked", "Line", "LineMarkers", "XYScatterLinesNoMarkers"];
    for (const [index, type] of types.entries()) {
      const chart = newChart(String(index), `Sales & "more" ${index}`, type);
      chart.title.text = `Chart of ${type}`;
      chart.valueAxis.numberFormat = "0%";
      chart.from = { row: 20 * index, column: 0, right: 0, down: 0 };
      chart.to = { row: 20 * index + 15, column: 6, right: 0, down: 0 };
      chart.series = [
        { ...newSeries("2", "Numbers"), values: source("B1:B2"), categories: source("A1:A2"), lineWeight: 3 },
      ];
      workbook.sheets[1]!.charts.push(chart);
    }
    data.pageLayout.orientation = "Landscape";
    data.pageLayout.zoom = { scale: null, horizontalFitToPages: 1, verticalFitToPages: null };
    data.pageLayout.printTitleRows = area("A1:A3");
    const xml = '<report xmlns="urn:test"><![CDATA[1 < 2 & "é"]]></report>';
    workbook.customXmlParts.push({ id: workbook.nextGuid(2), namespaceUri: "urn:test", xml });
    const again = await through(workbook);
    assert.deepEqual(
      again.sheets.map(({ id, name }) => [id, name]),
      workbook.sheets.map(({ id, name }) => [id, name])
    );
    const look = ({ sheets }: Workbook) =>
      sheets[1]!.charts.map(({ name, type, title, valueAxis, from, to, series: [first] }) => [
        [name, type, title.text, valueAxis.numberFormat, from.row, to],
        [first!.name, first!.values, first!.categories],
      ]);
    assert.deepEqual(look(again), look(workbook));
    assert.equal(again.sheets[1]!.charts[2]!.series[0]!.lineWeight, 3);
    assert.equal(again.sheets[0]!.pageLayout.orientation, "Landscape");
    assert.deepEqual(again.sheets[0]!.pageLayout.zoom, data.pageLayout.zoom);
    assert.equal(again.sheets[0]!.pageLayout.printTitleRows?.rowCount, 3);
    assert.deepEqual(
      again.customXmlParts.map(({ namespaceUri, xml: kept }) => [namespaceUri, kept]),
      [["urn:test", xml]]
    );
    const added = again.addSheet();
    assert.equal(again.sheets.filter(({ id }) => id === added.id).length, 1);
  });

  it("keeps dates of the 1904 system", async () => {
    const workbook = new Workbook();
    workbook.date1904 = true;
    workbook.activeSheet.putValues(area("A1"), [[40_000]]);
    workbook.activeSheet.changeStyle(area("A1"), { numberFormat: "yyyy-mm-dd" });
    const again = await through(workbook);
    assert.equal(again.date1904, true);
    assert.equal(again.activeSheet.valueAt(0, 0), 40_000);
  });

  it("holds its charts, and spills as dynamic arrays", async () => {
    const workbook = new Workbook("Data");
    const sheet = workbook.activeSheet;
    sheet.enter(0, 0, "=SEQUENCE(2,2)");
    sheet.putResult(0, 0, [
      [1, 2],
      [3, 4],
    ]);
    const source = (address: string) => ({ sheetId: sheet.id, area: area(address) });
    sheet.charts.push({
      ...newChart("1", "Chart 1", "ColumnClustered"),
      series: [{ ...newSeries("2", "Numbers"), values: source("B1:B2"), categories: source("A1:A2") }],
    });
    const file = await readXlsx(await saveWorkbook(workbook, FUNCTIONS), { readStyles: true });
    const first = file.sheets[0]!;
    assert.equal(first.charts?.length, 1);
    const cell = first.cells?.get("0,0");
    assert.deepEqual(
      [cell?.formula, cell?.formulaRef, cell?.formulaDynamic],
      ["_xlfn.SEQUENCE(2,2)", "A1:B2", true]
    );
    assert.deepEqual(first.rows, [
      [1, 2],
      [3, 4],
    ]);
  });
});
