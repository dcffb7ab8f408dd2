/** Order lists as the BG/NBD and Gamma-Gamma models have them come about, the same at every run. */
export type Row = [id: string | number, day: number, amount: number];

export type Random = () => number;

/** Numbers in [0, 1) from a seed: a Weyl sequence, scrambled (Steele & Vigna's split-mix, 32 bits). */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Marsaglia & Tsang's method; rate 1. */
function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const z = normal(random);
    const v = (1 + z / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < z * z * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}

function beta(a: number, b: number, random: Random): number {
  const x = gamma(a, random);
  return x / (x + gamma(b, random));
}

/** 1 January 2021 to 31 December 2023: 36 months. */
export const firstDay = 44_197;
export const lastDay = 45_291;

const purchaseModel = { r: 0.9, alpha: 4.5, a: 0.8, b: 6 };
const spendModel = { p: 6.25, q: 3.74, v: 15.44 };

/** One row an order, in order of time, amounts in quarters so that every peer adds them up exactly. */
export function orderRows(count: number, seed: number): Row[] {
  const random = seededRandom(seed);
  const rows: Row[] = [];
  for (let customer = 0; rows.length < count; customer++) {
    const id = `C-${String(customer * 7 + 100_003).padStart(8, "0")}`;
    const ratePerDay = gamma(purchaseModel.r, random) / purchaseModel.alpha / 7;
    const dropout = beta(purchaseModel.a, purchaseModel.b, random);
    const spendRate = gamma(spendModel.q, random) / spendModel.v;
    for (let day = firstDay + random() * (lastDay + 1 - firstDay); day < lastDay + 1;) {
      const amount = Math.max(0.25, Math.round((gamma(spendModel.p, random) / spendRate) * 4) / 4);
      rows.push([id, Math.floor(day), amount]);
      if (random() < dropout) break;
      day += -Math.log(1 - random()) / ratePerDay;
    }
  }
  rows.length = count;
  return asFromExcel(rows.sort((a, b) => a[1] - b[1]));
}

/** The rows as they come out of JSON: every cell with its own text. */
export const asFromExcel = (rows: Row[]): Row[] => JSON.parse(JSON.stringify(rows)) as Row[];

export function shuffled<One>(list: readonly One[], random: Random): One[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

export const withNumberIds = (rows: readonly Row[]): Row[] =>
  rows.map(([id, day, amount]) => [Number(String(id).slice(2)), day, amount]);

/** What is known of customers like those of the CDNOW sample after 27 to 39 weeks; times in weeks, of whole days. */
export function customerHistory(customers: number, seed: number) {
  const random = seededRandom(seed);
  const history = { x: [] as number[], tx: [] as number[], T: [] as number[], repeatMean: [] as number[] };
  for (let customer = 0; customer < customers; customer++) {
    const days = 189 + Math.floor(random() * 84);
    const ratePerDay = gamma(0.243, random) / 4.414 / 7;
    const dropout = beta(0.793, 2.426, random);
    const spendRate = gamma(spendModel.q, random) / spendModel.v;
    const purchaseDays = new Set<number>();
    let money = 0;
    for (let day = 0; random() >= dropout;) {
      day += -Math.log(1 - random()) / ratePerDay;
      if (!(day < days)) break;
      if (purchaseDays.size < purchaseDays.add(Math.ceil(day)).size)
        money += gamma(spendModel.p, random) / spendRate;
    }
    history.x.push(purchaseDays.size);
    history.tx.push(Math.max(0, ...purchaseDays) / 7);
    history.T.push(days / 7);
    history.repeatMean.push(purchaseDays.size > 0 ? money / purchaseDays.size : 0);
  }
  return history;
}
