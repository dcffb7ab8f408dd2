import assert from "node:assert/strict";
import { REPORTS, reportOf, type ReportKind } from "../../src/reports/catalogue";
import { applicable, checkedValues, chosen, initialValues, type OptionSet } from "../../src/reports/option";
import { segmentRules } from "../../src/reports/segmentRules";
import { assertRefused } from "../support/assertions";

const OPTIONS: OptionSet = {
  period: {
    type: "choice",
    label: "options.period",
    choices: { week: "options.periods.week", month: "options.periods.month" },
    initial: "month",
  },
  count: { type: "whole", label: "options.cohortCount", initial: 12, minimum: 1, maximum: 100 },
  share: { type: "rate", label: "options.cohortCount", initial: 0.2, minimum: 0, maximum: 1 },
  asOf: { type: "date", label: "options.asOf", automatic: "options.asOfLastOrder", initial: null },
  ends: {
    type: "numbers",
    label: "options.brackets",
    initial: [7, 30],
    minimum: 1,
    maximum: 400,
    whole: true,
  },
  rules: {
    type: "lines",
    label: "rfm.options.rules",
    help: "rfm.options.rulesHelp",
    example: "rfm.options.rulesExample",
    check: (text) => segmentRules(text, 5),
    initial: "",
  },
  shown: { type: "boolean", label: "options.incomplete", initial: false },
};

describe("options of a report", () => {
  it("have their initial values where nothing is chosen", () => {
    assert.deepEqual(checkedValues(OPTIONS, {}), initialValues(OPTIONS));
    assert.deepEqual(checkedValues(OPTIONS, { unknown: 1 }), initialValues(OPTIONS));
  });

  it("take what fits", () => {
    const chosen = {
      period: "week",
      count: 1,
      share: 1,
      asOf: 45000,
      ends: [1, 2, 3],
      rules: "A: R=5",
      shown: true,
    };
    assert.deepEqual(checkedValues(OPTIONS, chosen), chosen);
  });

  for (const [name, value, fault] of [
    ["period", "decade", "out-of-domain"],
    ["period", "toString", "out-of-domain"],
    ["period", 3, "out-of-domain"],
    ["count", 0, "out-of-domain"],
    ["count", 101, "out-of-domain"],
    ["count", 1.5, "wrong-type"],
    ["count", "12", "wrong-type"],
    ["count", NaN, "wrong-type"],
    ["count", null, "wrong-type"],
    ["share", 1.01, "out-of-domain"],
    ["asOf", 1.5, "wrong-type"],
    ["asOf", "2024-01-01", "wrong-type"],
    ["ends", [7, 7], "out-of-domain"],
    ["ends", [30, 7], "out-of-domain"],
    ["ends", [0], "out-of-domain"],
    ["ends", [500], "out-of-domain"],
    ["ends", 7, "wrong-type"],
    ["ends", [7.5], "wrong-type"],
    ["ends", [], "no-data"],
    ["rules", 5, "wrong-type"],
    ["rules", "A: R>=", "wrong-type"],
    ["rules", "A: R>=6", "out-of-domain"],
    ["shown", 1, "wrong-type"],
  ] as const)
    it(`refuse ${name} = ${JSON.stringify(value)}`, () =>
      assertRefused(() => checkedValues(OPTIONS, { [name]: value }), fault, name));

  it("say of numbers that don't rise what the next one must be greater than", () =>
    assertRefused(() => checkedValues(OPTIONS, { ends: [7, 7] }), "out-of-domain", "ends", 7, {
      must: "greaterThan",
      value: 7,
    }));

  for (const { kind, options } of REPORTS)
    it(`of ${kind} begin with values that they take`, () =>
      assert.deepEqual(checkedValues(options, initialValues(options)), initialValues(options)));
});

describe("options that depend on others", () => {
  const NAMES = {
    "cohort-retention": ["period", "mode", "by", "cohortCount", "ageCount", "incomplete", "counts", "asOf"],
    "goals-periods": [
      ...["metric", "period", "improvement", "target", "goalStart", "goalEnd", "compare", "confidence"],
      "asOf",
    ],
  };
  const namesOf = (kind: string, values = {}, columns = {}) =>
    Object.keys(applicable(reportOf(kind as ReportKind).options, values, columns));

  it("say nothing where another choice leaves them no meaning", () => {
    const names = NAMES["cohort-retention"];
    assert.deepEqual(namesOf("cohort-retention").sort(), [...names, "ages"].sort());
    const inBrackets = namesOf("cohort-retention", { ages: "brackets", by: "weekday" });
    assert.deepEqual(inBrackets, ["period", "by", "ages", "brackets", "incomplete", "counts", "asOf"]);
  });

  it("say nothing of columns that are not there", () => {
    assert.deepEqual(namesOf("goals-periods").sort(), [...NAMES["goals-periods"]].sort());
    assert.deepEqual(namesOf("goals-periods", { target: 5 }).includes("improvement"), false);
    const ofTable = namesOf("goals-periods", {}, { base: 1, now: 2, target: 3 });
    assert.deepEqual(ofTable, ["goalStart", "goalEnd", "confidence", "asOf"]);
    assert.deepEqual(namesOf("contract-projection", {}, { survivors: 1 }), ["ahead", "discount", "payment"]);
    assert.deepEqual(namesOf("nps", {}, { score: 1 }).includes("period"), false);
    assert.deepEqual(namesOf("nps", {}, { score: 1, date: 0 }).includes("period"), true);
    assert.deepEqual(namesOf("unit-economics", {}, { lifetimeValue: 1 }), ["targetRatio"]);
  });

  it("follow what they depend on until somebody chooses them", () => {
    const { options } = reportOf("nps");
    const ofFive = chosen(options, initialValues(options), "scaleMax", 5);
    assert.deepEqual([ofFive["promoterMin"], ofFive["detractorMax"]], [5, 3]);
    const own = chosen(options, chosen(options, ofFive, "promoterMin", 4), "scaleMax", 10);
    assert.deepEqual([own["promoterMin"], own["detractorMax"]], [4, 6]);
  });
});

describe("the catalogue of reports", () => {
  it("has fifteen, each with its own kind, a need and roles that are not both required and optional", () => {
    assert.equal(REPORTS.length, 15);
    assert.equal(new Set(REPORTS.map(({ kind }) => kind)).size, 15);
    for (const { kind, needs } of REPORTS) {
      assert.ok(needs.length > 0, kind);
      for (const { required, optional } of needs) {
        const roles = [...required, ...optional];
        assert.ok(required.length > 0, kind);
        assert.equal(new Set(roles).size, roles.length, kind);
      }
    }
  });
});
