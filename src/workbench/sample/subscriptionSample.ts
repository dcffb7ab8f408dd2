import { pick, seededRandom, type Sample } from "./sample";

const DAYS_TO_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month, day) / MILLISECONDS_A_DAY + DAYS_TO_1970;

/** 31 December 2024, when the list was drawn. */
const LAST_DAY = serial(2024, 11, 31);
const MONTHS_BEFORE = 36;

const PLANS = [
  ["Basic", 5],
  ["Plus", 3],
  ["Family", 2],
] as const;

/** Every subscriber has a chance of their own to leave at a renewal, alpha / (alpha + beta) on average. */
const LEAVING = {
  Basic: { alpha: 0.8, beta: 6, fee: 9 },
  Plus: { alpha: 0.7, beta: 9, fee: 15 },
  Family: { alpha: 0.6, beta: 12, fee: 22 },
} as const;

/**
 * Three years of monthly subscriptions, one row a subscriber; who has not left by the end of 2024 has no end date.
 */
export function subscriptionSample(subscribers = 900, seed = 36): Sample {
  const random = seededRandom(seed);
  const rows = Array.from({ length: subscribers }, (_, index) => {
    const plan = pick(random, PLANS);
    const { alpha, beta, fee } = LEAVING[plan];
    const month = Math.floor(random() * MONTHS_BEFORE);
    const day = 1 + Math.floor(random() * 28);
    const leaving = betaDraw(random, alpha, beta);
    let renewals = 1;
    while (random() >= leaving && renewals <= MONTHS_BEFORE) renewals++;
    const end = serial(2022, month + renewals, day);
    return [`S-${1001 + index}`, plan, serial(2022, month, day), end <= LAST_DAY ? end : "", fee];
  });
  return {
    header: ["Subscriber", "Plan", "Start date", "End date", "Monthly fee"],
    formats: [undefined, undefined, "yyyy-mm-dd", "yyyy-mm-dd", "#,##0.00"],
    rows: rows.sort((one, other) => (one[2] as number) - (other[2] as number)),
  };
}

/** By Jöhnk's method: u^(1/alpha) and v^(1/beta), drawn anew until they add up to no more than 1. */
function betaDraw(random: () => number, alpha: number, beta: number): number {
  for (;;) {
    const one = random() ** (1 / alpha);
    const other = random() ** (1 / beta);
    if (one + other <= 1) return one / (one + other);
  }
}
