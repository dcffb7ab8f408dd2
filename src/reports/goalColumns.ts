import { MetricError } from "../core/error";
import type { GoalProgress } from "../core/value/goalProgress";
import { columnMaker } from "./columnMaker";
import type { GoalOptions } from "./goalOptions";
import type { Column, Unit } from "./report";
import type { Words } from "./words";

/** A target that is what the figure was: there is no way to go, and no share of it. */
export const noWay = (target: number): MetricError =>
  new MetricError("out-of-domain", {
    input: "target",
    requirement: { must: "differFrom", input: "base" },
    received: target,
  });

/** A goal, and how far it has come. */
export interface GoalRow {
  readonly name: string;
  readonly base: number;
  readonly now: number;
  readonly target: number;
  readonly progress: GoalProgress;
  /** It has a start, an end, and a day on which one looks back. */
  readonly paced: boolean;
}

export function goalColumns(rows: readonly GoalRow[], unit: Unit, words: Words): Column[] {
  const column = columnMaker(rows);
  return [
    column(words.text("goals.figure"), "text", ({ name }) => name),
    column(words.text("goals.base"), unit, ({ base }) => base),
    column(words.text("goals.now"), unit, ({ now }) => now),
    column(words.text("goals.target"), unit, ({ target }) => target),
    column(words.text("goals.progress"), "rate", ({ progress }) => progress.progress),
    ...(rows.some(({ paced }) => paced)
      ? [
          column(words.text("goals.expected"), "rate", ({ progress, paced }) =>
            paced ? progress.expected : null
          ),
        ]
      : []),
    column(words.text("goals.gap"), unit, ({ progress }) => progress.gap),
    column(words.text("shared.status"), "text", (row) => words.text(`goals.statuses.${statusOf(row)}`)),
  ];
}

/** Without a pace a goal is reached or it is not. */
export const statusOf = ({ progress, paced }: GoalRow) =>
  paced || progress.status === "reached" ? progress.status : "open";

/** Where the table above has way covered and time passed. */
export const PROGRESS_COLUMN = 4;

export const changeNames = ({ confidence }: GoalOptions, words: Words) => ({
  low: words.text("goals.changeLow", { confidence: words.rate(confidence) }),
  high: words.text("goals.changeHigh", { confidence: words.rate(confidence) }),
});
