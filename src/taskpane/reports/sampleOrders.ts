import type { Sample } from "../../excel/writeSample";
import type { Language } from "../language";

const CUSTOMERS = 140;
const FIRST_DAY = 45_292; // 1 January 2024
const DAYS = 731;
const CHANNELS = ["search", "email", "social", "store"] as const;

/** Orders of a made-up shop: the same ones every time, with customers who come back and customers who don't. */
export function sampleOrders(t: Language["t"]): Sample {
  const random = randomNumbers(20_240_101);
  const orders: { day: number; customer: string; channel: string; amount: number }[] = [];
  for (let index = 0; index < CUSTOMERS; index++) {
    const customer = `C-${1001 + index}`;
    const channel = t(`sample.channels.${CHANNELS[Math.floor(random() * CHANNELS.length)] ?? "store"}`);
    const usualAmount = 20 + 180 * random() ** 2;
    const daysBetween = 12 + 70 * random();
    const chanceToLeave = 0.04 + 0.3 * random();
    let day = FIRST_DAY + Math.floor(random() * (DAYS - 30));
    while (day < FIRST_DAY + DAYS) {
      const amount = Math.round(100 * usualAmount * (0.6 + 0.8 * random())) / 100;
      orders.push({ day, customer, channel, amount });
      if (random() < chanceToLeave) break;
      day += 1 + Math.floor(-Math.log(1 - random()) * daysBetween);
    }
  }
  orders.sort((a, b) => a.day - b.day);
  return {
    sheetName: t("sample.sheet"),
    formats: ["@", "yyyy-mm-dd", "@", "@", "#,##0.00"],
    cells: [
      [t("sample.order"), t("sample.date"), t("sample.customer"), t("sample.channel"), t("sample.amount")],
      ...orders.map(({ day, customer, channel, amount }, index) => [
        `R-${10_001 + index}`,
        day,
        customer,
        channel,
        amount,
      ]),
    ],
  };
}

/** Marsaglia's xorshift of 32 bits: numbers in [0, 1) that begin anew with each seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
