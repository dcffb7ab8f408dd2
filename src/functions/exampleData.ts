/** Ten orders of four customers, January to April 2024: small enough to follow by hand. */
export const orders = {
  ids: ["Ann", "Bo", "Ann", "Cy", "Di", "Ann", "Bo", "Cy", "Ann", "Di"],
  dates: [45296, 45301, 45332, 45337, 45356, 45361, 45369, 45371, 45392, 45404],
  amounts: [50, 30, 20, 80, 60, 25, 45, 40, 70, 35],
  channels: ["web", "shop", "web", "web", "web", "web", "shop", "web", "web", "web"],
};

/** 30 April 2024: all four months are over. */
export const asOf = 45412;

/** 45 customers as CUSTOMERS gives them, in weeks: enough for the models, which need 30 who came back. */
export const history = {
  x: [
    0, 15, 2, 5, 1, 1, 0, 1, 3, 3, 1, 1, 5, 5, 6, 1, 1, 2, 5, 1, 4, 7, 5, 1, 1, 3, 1, 3, 9, 2, 6, 1, 10, 8, 1,
    3, 10, 1, 1, 2, 2, 1, 13, 3, 5,
  ],
  tx: [
    0, 35.1, 2.7, 44.4, 24.8, 2.8, 0, 2.5, 23.9, 17, 5.8, 1.8, 32.4, 46.1, 25.4, 0.2, 3.4, 14.6, 18, 0.1,
    15.8, 40.1, 19.5, 1.3, 6.7, 8.3, 13.5, 4, 39, 39.5, 4.9, 1.3, 29.9, 6.6, 1.7, 5.8, 43.8, 5.6, 25.8, 5.9,
    6.2, 5, 24.2, 21.5, 44.6,
  ],
  T: [
    44, 36, 32, 51, 49, 49, 21, 46, 25, 46, 25, 48, 36, 48, 29, 26, 32, 21, 23, 39, 35, 51, 23, 26, 41, 29,
    47, 29, 46, 46, 34, 43, 33, 32, 28, 48, 46, 33, 51, 35, 41, 37, 29, 47, 48,
  ],
  repeatMean: [
    0, 273, 160, 130, 910, 169, 0, 86, 151, 199, 260, 59, 306, 274, 528, 145, 184, 304, 195, 296, 247, 170,
    192, 31, 198, 244, 71, 133, 212, 250, 116, 125, 284, 169, 343, 261, 146, 149, 284, 197, 209, 380, 538,
    229, 312,
  ],
};

/** 31 December 2024, up to which those customers were watched. */
export const historyEnd = 45657;

/** An order list that those customers may have left: their repeat purchases evenly spread, of equal amounts. */
export const historyOrders = (() => {
  const lines = history.x.flatMap((repeats, customer) => {
    const first = historyEnd - 7 * history.T[customer]!;
    const days = 7 * history.tx[customer]!;
    return Array.from({ length: repeats + 1 }, (_, purchase) => ({
      id: `C${customer + 1}`,
      date: first + (purchase === 0 ? 0 : Math.max(purchase, Math.round((purchase * days) / repeats))),
      amount: purchase === 0 ? 200 : history.repeatMean[customer]!,
    }));
  });
  return {
    ids: lines.map(({ id }) => id),
    dates: lines.map(({ date }) => date),
    amounts: lines.map(({ amount }) => amount),
  };
})();

/** Donors with six yearly appeals after their first gift, alike ones in one row. */
export const donors = {
  x: [6, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 0],
  tx: [6, 6, 5, 6, 4, 5, 3, 4, 2, 3, 1, 0],
  n: [6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6],
  weights: [30, 28, 10, 25, 8, 14, 12, 15, 24, 20, 60, 200],
};

/** Parameters published for the CDNOW customers, and for donors. */
export const published = {
  bgNbd: [0.242593, 4.413531, 0.792886, 2.425754],
  paretoNbd: [0.553, 10.578, 0.606, 11.669],
  gammaGamma: [6.25, 3.74, 15.44],
  bgBb: [1.204, 0.75, 0.657, 2.783],
  sbg: [0.668, 3.806],
};
