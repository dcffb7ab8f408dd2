import { pick, seededRandom, type Sample } from "./sample";

/** 1 January 2023. */
const FIRST_DAY = 44_927;
const DAYS = 730;

const TIERS = [
  ["Blue", 6],
  ["Silver", 3],
  ["Gold", 1],
] as const;

/** How often a member shops (days between), what for, and how readily points are redeemed. */
const HABITS = {
  Blue: { every: 60, spend: 400, readiness: 0.06 },
  Silver: { every: 35, spend: 700, readiness: 0.14 },
  Gold: { every: 20, spend: 1100, readiness: 0.25 },
} as const;

/**
 * Two years of a points ledger, one row a transaction: a purchase issues points, and some redeem what was saved up.
 */
export function pointsSample(members = 300, seed = 7): Sample {
  const random = seededRandom(seed);
  const rows: (string | number)[][] = [];
  for (let member = 0; member < members; member++) {
    const id = `M-${100_001 + member}`;
    const tier = pick(random, TIERS);
    const { every, spend, readiness } = HABITS[tier];
    let balance = 0;
    for (let day = FIRST_DAY + Math.floor(random() * 600); day < FIRST_DAY + DAYS;) {
      const issued = Math.max(5, Math.round((spend * (0.3 + 1.4 * random())) / 10));
      const redeemed = random() < readiness ? Math.floor((balance * (0.4 + 0.6 * random())) / 10) * 10 : 0;
      balance += issued - redeemed;
      rows.push([id, day, tier, issued, redeemed > 0 ? redeemed : ""]);
      day += 1 + Math.floor(-Math.log(random()) * every);
    }
  }
  return {
    header: ["Member ID", "Date", "Tier", "Points issued", "Points redeemed"],
    formats: [undefined, "yyyy-mm-dd", undefined, "#,##0", "#,##0"],
    rows: rows.sort((one, other) => (one[1] as number) - (other[1] as number)),
  };
}
