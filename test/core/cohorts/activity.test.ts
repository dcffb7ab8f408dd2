import { requireTableSize } from "../../../src/core/cohorts/activity";
import { assertRefused } from "../../support/assertions";

describe("the size of a table", () => {
  for (const [rows, columns] of [
    [1_048_576, 1],
    [1, 16_384],
    [1000, 10_000],
  ] as const) {
    it(`may be ${rows} x ${columns}`, () => requireTableSize("period", rows, columns));

    for (const [more, wider] of [
      [rows + 1, columns],
      [rows, columns + 1],
    ] as const)
      if (more > 1_048_576 || wider > 16_384 || more * wider > 10_000_000)
        it(`may not be ${more} x ${wider}`, () =>
          assertRefused(
            () => requireTableSize("period", more, wider),
            "out-of-domain",
            "period",
            `${more} x ${wider}`,
            { must: "fitSheet", rows: more, columns: wider }
          ));
  }
});
