import assert from "node:assert/strict";
import { bench, cells, code, onSheet, valuesOf } from "./bench";

describe("tables", () => {
  const current = bench();

  beforeEach(() =>
    current.sheet.enterAll(cells("A1:C4"), [
      ["Customer", "Amount", "Amount"],
      ["ann", 10, 1],
      ["bo", 20, 2],
      ["cy", 30, 3],
    ])
  );

  it("are made of cells, with unique column names", () =>
    onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:C4", true);
      table.name = "Orders";
      table.style = "TableStyleLight9";
      table.showFilterButton = false;
      table.columns.load("items/name,items/index,items/id");
      table.load("name,style,showFilterButton,showHeaders");
      const parts = {
        "Sheet1!A1:C4": table.getRange(),
        "Sheet1!A1:C1": table.getHeaderRowRange(),
        "Sheet1!A2:C4": table.getDataBodyRange(),
        "Sheet1!B2:B4": table.columns.getItem("amount").getDataBodyRange(),
        "Sheet1!C1": table.columns.getItemAt(2).getHeaderRowRange(),
      };
      for (const part of Object.values(parts)) part.load("address");
      await context.sync();
      assert.deepEqual(
        table.columns.items.map(({ name }) => name),
        ["Customer", "Amount", "Amount2"]
      );
      assert.deepEqual(
        Object.values(parts).map(({ address }) => address),
        Object.keys(parts)
      );
      assert.deepEqual(
        [table.name, table.style, table.showFilterButton],
        ["Orders", "TableStyleLight9", false]
      );
    }));

  it("refuse to overlap, to share a name, and to hold a spilled block", async () => {
    current.workbook.addTable(current.sheet, cells("A1:C4"), "Orders");
    current.sheet.enter(0, 5, "={1,2;3,4}");
    await current.office.calculation.settled();
    for (const [address, message] of [
      ["C4:D6", /overlap/],
      ["F1:G2", /spill/],
    ] as const)
      await assert.rejects(
        onSheet((sheet) => sheet.tables.add(address, true)),
        code("InvalidArgument", message)
      );
    for (const name of ["Orders", "ORDERS", "A1", "two words", ""])
      await assert.rejects(
        onSheet((sheet) => {
          sheet.tables.add("I1:J3", true).name = name;
        }),
        code("InvalidArgument")
      );
  });

  it("keep their headers texts", async () => {
    current.workbook.addTable(current.sheet, cells("A1:C4"), "Orders");
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [[2024, ""]];
    });
    assert.deepEqual(valuesOf(current.sheet, "A1:B1"), [["2024", "Column2"]]);
  });

  it("are found from a range, by name and by sheet", () =>
    onSheet(async (sheet, context) => {
      current.workbook.addTable(current.sheet, cells("A1:C4"), "Orders");
      const inside = sheet.getRange("B2").getTables(false);
      const fully = sheet.getRange("B2").getTables(true);
      inside.load("items/name");
      fully.load("items/name");
      const none = context.workbook.tables.getItemOrNullObject("Nothing");
      const found = context.workbook.tables.getItem("orders");
      found.load("name");
      found.worksheet.load("name");
      sheet.tables.load("count");
      await context.sync();
      assert.deepEqual(
        inside.items.map(({ name }) => name),
        ["Orders"]
      );
      assert.deepEqual(fully.items, []);
      assert.equal(none.isNullObject, true);
      assert.equal(found.worksheet.name, "Sheet1");
      assert.equal(sheet.tables.count, 1);
    }));

  it("hide the rows that a filter leaves out", async () => {
    current.workbook.addTable(current.sheet, cells("A1:C4"), "Orders");
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.getItem("Orders");
      table.columns.getItem("Customer").filter.applyValuesFilter(["ann", "cy"]);
      const visible = table.getDataBodyRange().getSpecialCells("Visible");
      visible.load("address");
      await context.sync();
      assert.equal(visible.address, "Sheet1!A2:C2,Sheet1!A4:C4");
      table.clearFilters();
    });
    assert.equal(current.sheet.hiddenRows.size, 0);
  });

  it("are turned back into cells, or deleted with them", async () => {
    current.workbook.addTable(current.sheet, cells("A1:C4"), "Orders");
    await onSheet((sheet) => sheet.tables.getItem("Orders").convertToRange());
    assert.equal(current.workbook.tables.length, 0);
    assert.equal(current.sheet.valueAt(1, 0), "ann");
    current.workbook.addTable(current.sheet, cells("A1:C4"), "Orders");
    await onSheet((sheet) => sheet.tables.getItem("Orders").delete());
    assert.equal(current.sheet.usedArea(), null);
  });

  it("without headers get some in a row of their own", async () => {
    await onSheet((sheet) => sheet.tables.add("A2:C4", false));
    assert.deepEqual(valuesOf(current.sheet, "A1:C5").slice(1, 3), [
      ["Column1", "Column2", "Column3"],
      ["ann", 10, 1],
    ]);
  });
});

describe("charts", () => {
  const current = bench();

  beforeEach(() =>
    current.sheet.enterAll(cells("A1:C4"), [
      ["Month", "New", "Lost"],
      ["Jan", 10, 1],
      ["Feb", 20, 2],
      ["Mar", 30, 3],
    ])
  );

  it("take names and points from labels, and are placed over cells", async () => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add(
        Excel.ChartType.line,
        sheet.getRange("A1:C4"),
        Excel.ChartSeriesBy.columns
      );
      chart.name = "Customers";
      chart.title.text = "New and lost customers";
      chart.title.format.font.size = 12;
      chart.legend.position = "Right";
      chart.axes.valueAxis.numberFormat = "0%";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.title.text = "Customers";
      chart.axes.categoryAxis.majorGridlines.visible = false;
      chart.setPosition("E2", "H10");
      chart.series.getItemAt(0).format.line.color = "#217346";
      chart.series.load("items/name");
      chart.load("left,top,width,height,name");
      await context.sync();
      assert.deepEqual(
        chart.series.items.map(({ name }) => name),
        ["New", "Lost"]
      );
      assert.deepEqual([chart.left, chart.top, chart.width, chart.height], [192, 15, 192, 135]);
    });
    const chart = current.sheet.charts[0]!;
    assert.deepEqual(chart.series[1]!.values?.area, cells("C2:C4"));
    assert.deepEqual(chart.series[1]!.categories?.area, cells("A2:A4"));
    assert.equal(chart.valueAxis.title.visible, true);
    assert.equal(chart.series[0]!.color, "#217346");
  });

  it("have series added to them, by rows too", async () => {
    await onSheet((sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Rows");
      const added = chart.series.add("Extra");
      added.setValues(sheet.getRange("B3:C3"));
      added.setXAxisValues(sheet.getRange("B1:C1"));
      chart.series.getItemAt(0).delete();
    });
    const { series } = current.sheet.charts[0]!;
    assert.deepEqual(
      series.map(({ name, values }) => [name, values?.area]),
      [
        ["Feb", cells("B3:C3")],
        ["Mar", cells("B4:C4")],
        ["Extra", cells("B3:C3")],
      ]
    );
  });

  it("stay as they are on a protected sheet", async () => {
    await onSheet((sheet) => sheet.charts.add("Line", sheet.getRange("A1:C4")));
    current.sheet.protection = { protected: true, options: {} };
    const before = structuredClone(current.sheet.charts);
    for (const change of [
      (chart: Excel.Chart) => chart.series.getItemAt(0).delete(),
      (chart: Excel.Chart) => chart.series.add("New"),
      (chart: Excel.Chart) => chart.setPosition("H1", "K9"),
      (chart: Excel.Chart) => (chart.axes.valueAxis.title.text = "New"),
      (chart: Excel.Chart) => chart.series.getItemAt(0).format.fill.setSolidColor("red"),
      (chart: Excel.Chart) => chart.delete(),
    ])
      await assert.rejects(
        onSheet((sheet) => {
          change(sheet.charts.getItemAt(0));
        }),
        code("AccessDenied")
      );
    assert.deepEqual(current.sheet.charts, before);
  });

  it("are deleted; kinds that the workbench can't draw are refused", async () => {
    await onSheet((sheet) => sheet.charts.add("Line", sheet.getRange("A1:C4")).delete());
    assert.equal(current.sheet.charts.length, 0);
    await assert.rejects(
      onSheet((sheet) => sheet.charts.add("Sunburst", sheet.getRange("A1:C4"))),
      code("ApiNotFound", /Sunburst/)
    );
  });
});

describe("conditional formats", () => {
  const current = bench();

  it("colour by scale, bar and value", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C4");
      const scale = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
      scale.colorScale.criteria = {
        minimum: { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: "#ffffff" },
        maximum: { type: Excel.ConditionalFormatColorCriterionType.number, formula: "1", color: "#217346" },
      };
      const bar = sheet.getRange("E1:E4").conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
      bar.dataBar.positiveFormat.fillColor = "#63BE7B";
      bar.dataBar.positiveFormat.gradientFill = false;
      const value = sheet.getRange("F1:F4").conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      value.cellValue.rule = { formula1: "=0.5", operator: "LessThan" };
      value.cellValue.format.font.color = "red";
      range.conditionalFormats.load("items/type");
      scale.colorScale.load("criteria,threeColorScale");
      const other = scale.dataBarOrNullObject;
      await context.sync();
      assert.deepEqual(
        range.conditionalFormats.items.map(({ type }) => type),
        ["ColorScale"]
      );
      assert.equal(scale.colorScale.threeColorScale, false);
      assert.equal(scale.colorScale.criteria.maximum.color, "#217346");
      assert.equal(other.isNullObject, true);
    });
    assert.deepEqual(
      current.sheet.conditionalFormats.map(({ type, areas }) => [type, areas]),
      [
        ["CellValue", [cells("F1:F4")]],
        ["DataBar", [cells("E1:E4")]],
        ["ColorScale", [cells("A1:C4")]],
      ]
    );
    assert.deepEqual(current.sheet.conditionalFormats[2]!.colorScale?.minimum, {
      type: "LowestValue",
      formula: null,
      color: "#FFFFFF",
    });
  });

  it("refuse criteria without what they need", async () => {
    await assert.rejects(
      onSheet((sheet) => {
        sheet.getRange("A1").conditionalFormats.add("ColorScale").colorScale.criteria = {
          minimum: { type: "Number", color: "#FFFFFF" },
          maximum: { type: "HighestValue", color: "#FFFFFF" },
        };
      }),
      code("InvalidArgument")
    );
  });

  it("are removed from a range", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A4").conditionalFormats.add("DataBar");
      sheet.getRange("C1:C4").conditionalFormats.add("DataBar");
      sheet.getRange("A1:A2").conditionalFormats.clearAll();
    });
    assert.deepEqual(
      current.sheet.conditionalFormats.map(({ areas }) => areas),
      [[cells("C1:C4")]]
    );
  });
});
