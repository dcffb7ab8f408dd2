import { pick, seededRandom, type Sample } from "./sample";

/** 1 January 2024 and 30 June 2025: eighteen months. */
const FIRST_DAY = 45_292;
const LAST_DAY = 45_838;
const DAYS_A_WEEK = 7;

/**
 * Customers buy at a rate of their own, gamma-distributed with shape r and rate alpha (weeks), and stop after a repeat
 * purchase with a chance of their own, beta-distributed with a and b: the BG/NBD world.
 */
const BUYING = { r: 0.7, alpha: 5, a: 0.9, b: 3 } as const;

/** A purchase is gamma-distributed with shape p about a mean of the customer's own: the Gamma-Gamma world. */
const SPENDING = { p: 5, q: 4.2, v: 32 } as const;

const CHANNELS = [
  ["Search", 5],
  ["Social", 3],
  ["Newsletter", 2],
  ["Referral", 1],
] as const;

/**
 * Eighteen months of a young web shop, one row an order, in order of time: customers come more and more, buy for a
 * while and stop without notice.
 */
export function buyersSample(customers = 1500, seed = 18): Sample {
  const random = seededRandom(seed);
  const orders = Array.from({ length: customers }, (_, index) => {
    const id = `C-${10_001 + index}`;
    const channel = pick(random, CHANNELS);
    // A power below 1 leans towards the end: more and more come.
    const first = FIRST_DAY + (LAST_DAY + 1 - FIRST_DAY) * random() ** 0.7;
    const rate = gammaDraw(random, BUYING.r, BUYING.alpha);
    const stopping = betaDraw(random, BUYING.a, BUYING.b);
    const spendRate = gammaDraw(random, SPENDING.q, SPENDING.v);
    const times = [first];
    for (;;) {
      const next = times.at(-1)! - (Math.log(random()) / rate) * DAYS_A_WEEK;
      if (next >= LAST_DAY + 1) break;
      times.push(next);
      if (random() < stopping) break;
    }
    return times.map((time) => {
      const amount = Math.max(1, Math.round(100 * gammaDraw(random, SPENDING.p, spendRate))) / 100;
      return { time, id, channel, amount };
    });
  }).flat();
  return {
    header: ["Order number", "Order date", "Customer", "Channel", "Amount"],
    formats: [undefined, "yyyy-mm-dd", undefined, undefined, "#,##0.00"],
    rows: orders
      .sort((one, other) => one.time - other.time)
      .map(({ time, id, channel, amount }, index) => [
        `W-${100_001 + index}`,
        Math.floor(time),
        id,
        channel,
        amount,
      ]),
  };
}

/** By Marsaglia and Tsang; the mean is shape / rate. */
function gammaDraw(random: () => number, shape: number, rate: number): number {
  if (shape < 1) return gammaDraw(random, shape + 1, rate) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return (d * v) / rate;
  }
}

function betaDraw(random: () => number, alpha: number, beta: number): number {
  const one = gammaDraw(random, alpha, 1);
  return one / (one + gammaDraw(random, beta, 1));
}
