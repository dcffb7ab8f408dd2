import assert from "node:assert/strict";
import { npsReport } from "../../src/reports/npsReport";
import { surveySample } from "../../src/workbench/sample/surveySample";
import { assertClose, assertRefused } from "../support/assertions";
import { checkNps } from "../support/reportChecks/nps";
import { monthOf } from "../support/reportChecks/orders";
import { columnOf, keyNumber, readSample, reportOfRows, rowColumns, viewOf } from "./rows";

const LOW = "Low (95%)";
const HIGH = "High (95%)";

describe("NPS report", () => {
  it("the ten answers of every textbook: 20", () => {
    const report = reportOfRows("nps", rowColumns({ score: [9, 10, 7, 6, 8, 10, 3, 9, 5, 10] }));
    assert.equal(keyNumber(report, "NPS"), 20);
    assert.deepEqual(columnOf(report, "answers", "Answers"), [5, 2, 3]);
    assert.equal(report.tables.length, 2, "no trend, no segments");
  });

  it("162 promoters, 108 passives, 54 detractors: 33.3 -+ 1.96 x 4.14", () => {
    const score = [
      ...Array<number>(162).fill(9),
      ...Array<number>(108).fill(7),
      ...Array<number>(54).fill(0),
    ];
    const report = reportOfRows("nps", rowColumns({ score }));
    assertClose(keyNumber(report, "NPS") as number, 33.3333, 6);
    assertClose(keyNumber(report, `NPS: ${HIGH}`) as number, 33.3333 + 1.959964 * 4.140867, 4);
    assertClose(keyNumber(report, `NPS: ${LOW}`) as number, 33.3333 - 1.959964 * 4.140867, 4);
    assert.match(report.notes.join("\n"), /With 95% confidence/);
  });

  it("other cut-offs: 40 for the same ten answers on 0 to 10", () => {
    const rows = rowColumns({ score: [9, 10, 7, 6, 8, 10, 3, 9, 5, 10] });
    const report = reportOfRows("nps", rows, { promoterMin: 8, detractorMax: 5 });
    assert.equal(keyNumber(report, "NPS"), 40);
  });

  it("a survey of 1,200: agrees with its definition, month by month and segment by segment", () => {
    const sample = surveySample();
    const report = reportOfRows("nps", readSample(sample, npsReport.needs[0]));
    const answers = sample.rows.flatMap(([, day, segment, score]) =>
      score === "" ? [] : [{ day: day as number, segment: segment as string, score: score as number }]
    );
    checkNps(viewOf(report), answers, 1200, { periodOf: monthOf });
    assert.deepEqual(
      report.charts.map(({ kind, table }) => [kind, table]),
      [
        ["line", "trend"],
        ["bar", "segments"],
        ["column", "scores"],
      ]
    );
  });

  it("blank scores are no answers, blank dates and segments are told of", () => {
    const report = reportOfRows(
      "nps",
      rowColumns({
        score: [10, NaN, 0, 9, 8],
        date: [45_292, 45_293, NaN, 45_383.7, 45_383],
        group: ["a", "a", "", "a", ""],
      })
    );
    assert.equal(keyNumber(report, "Answers"), 4);
    assert.equal(keyNumber(report, "Response rate"), 0.8);
    assert.deepEqual(columnOf(report, "trend", "Period"), ["2024-01", "2024-02", "2024-03", "2024-04"]);
    assert.deepEqual(columnOf(report, "trend", "NPS"), [100, null, null, 50]);
    assert.deepEqual(columnOf(report, "trend", "Change"), [null, null, null, null]);
    assert.deepEqual(columnOf(report, "segments", "Segment"), ["a", "(none)"]);
    assert.match(
      report.notes.join("\n"),
      /Rows without a score: 1\.[^]*only 4 answers[^]*Answers without a date: 1\./
    );
  });

  it("nothing but promoters: 100, and no interval that looks sure", () => {
    const report = reportOfRows("nps", rowColumns({ score: [9, 10, 10], group: ["a", "b", "b"] }));
    assert.equal(keyNumber(report, "NPS"), 100);
    assert.equal(keyNumber(report, `NPS: ${LOW}`), null);
    assert.deepEqual(columnOf(report, "segments", "p-value, adjusted"), [null, null]);
    assert.match(report.notes.join("\n"), /All answers are of one kind/);
  });

  it("refuses scores off the scale, cut-offs that cross, and no scores at all, blaming what the user knows", () => {
    const made =
      (score: number[], options = {}) =>
      () =>
        reportOfRows("nps", rowColumns({ score }), options);
    assertRefused(made([9, 11]), "out-of-domain", "score", 11);
    assertRefused(made([9, -1]), "out-of-domain", "score", -1);
    assertRefused(made([9], { promoterMin: 6 }), "out-of-domain", "detractorMax", 6);
    assertRefused(made([9], { scaleMax: 5 }), "out-of-domain", "promoterMin", 9);
    assertRefused(made([NaN, NaN]), "no-data", "score", null);
  });
});
