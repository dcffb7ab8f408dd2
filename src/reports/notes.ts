import type { Words } from "./words";

/** A note that is told under a condition, ready to be spread into a list. */
export const note = (when: boolean, text: () => string): string[] => (when ? [text()] : []);

/** What the limits of an interval are called. */
export const limitNames = ({ confidence }: { readonly confidence: number }, words: Words) => ({
  low: words.text("shared.low", { confidence: words.rate(confidence) }),
  high: words.text("shared.high", { confidence: words.rate(confidence) }),
});
