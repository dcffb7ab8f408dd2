import assert from "node:assert/strict";
import { atLeast, between, MetricError } from "../../../src/core/error";
import { blank } from "../../../src/reports/blame";
import { reportWords } from "../../../src/reports/everyLanguage";
import { failureText } from "../../../src/taskpane/task/failureText";

const english = reportWords("en");

describe("the sentences of a failure", () => {
  it("write an option's percentages as they are typed", () => {
    const metric = new MetricError("out-of-domain", {
      input: "confidence",
      requirement: between(0.5, 0.999),
      received: 1,
    });
    assert.equal(
      failureText({ metric }, english),
      "Confidence of the intervals must be between 50% and 99.9%, got 100%."
    );
  });

  it("tell days as days: when the first order was, and from when on a goal can end", () => {
    const early = (input: string) =>
      new MetricError("no-data", { input, requirement: atLeast(41_642), received: 36_161 });
    assert.equal(
      failureText({ metric: early("asOf") }, english),
      "There are no orders on or before January 1, 1999; the first is of January 3, 2014."
    );
    assert.equal(
      failureText({ metric: early("goalEnd") }, english),
      "To be reached on must be January 3, 2014 or later, got January 1, 1999."
    );
  });

  it("ask for a column where one is needed", () =>
    assert.match(
      failureText({ metric: blank("group") }, english),
      /needs a column “Group” .* Choose one under Columns/
    ));

  it("call inputs as they are called elsewhere", () =>
    assert.equal(
      failureText({ metric: blank("group") }, english, () => "G"),
      "G must not be blank."
    ));
});
