import assert from "node:assert/strict";
import { REPORTS } from "../../src/reports/catalogue";
import { checkedValues, initialValues, type OptionSet } from "../../src/reports/option";
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
  ends: { type: "numbers", label: "options.brackets", initial: [7, 30], minimum: 1, maximum: 400 },
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
