import { pick, seededRandom, type Sample } from "./sample";

/** 1 January 2024. */
const FIRST_DAY = 45_292;
const DAYS = 366;

const SEGMENTS = [
  ["Consumer", 5],
  ["Small business", 3],
  ["Enterprise", 2],
] as const;

/** How much better than the mean a segment is served; the service improves over the year. */
const MOOD: Readonly<Record<(typeof SEGMENTS)[number][0], number>> = {
  Consumer: 0,
  "Small business": -0.6,
  Enterprise: 0.9,
};

/**
 * A year of "How likely are you to recommend us, 0 to 10?", one row a customer asked. One in four does not answer.
 */
export function surveySample(customers = 1200, seed = 2024): Sample {
  const random = seededRandom(seed);
  const rows = Array.from({ length: customers }, (_, index) => {
    const day = FIRST_DAY + Math.floor(random() * DAYS);
    const segment = pick(random, SEGMENTS);
    const mood = 7.6 + MOOD[segment] + (0.8 * (day - FIRST_DAY)) / DAYS;
    // The mean of three draws: most answers near the mood, some far below it.
    const spread = (random() + random() + random()) / 3 - 0.5;
    const score = Math.round(mood + 9 * spread);
    const answered = random() < 0.75;
    return [`R-${10_001 + index}`, day, segment, answered ? Math.max(0, Math.min(10, score)) : ""];
  });
  return {
    header: ["Respondent", "Survey date", "Segment", "NPS score"],
    formats: [undefined, "yyyy-mm-dd", undefined, "0"],
    rows: rows.sort((one, other) => (one[1] as number) - (other[1] as number)),
  };
}
