import type { Argument } from "./argument";
import { isBlank, numberIn, plainValue, unreadable } from "./cell";
import { rangeOf } from "./range";

/** The answers to a survey. Blanks and texts are no answers: they are left out, as a header is. */
export const scores = (): Argument<Float64Array> => ({
  kind: "scores",
  shape: "matrix",
  read: (given, input) => {
    const { cells } = rangeOf(given, input);
    const answers = new Float64Array(cells.length);
    let size = 0;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      const answer = typeof cell === "number" ? cell : numberIn(cell);
      if (answer !== undefined) answers[size++] = answer;
      else if (!isBlank(cell) && typeof plainValue(cell) !== "string")
        throw unreadable(input, { must: "number" }, cell, i + 1);
    }
    return answers.subarray(0, size);
  },
});
