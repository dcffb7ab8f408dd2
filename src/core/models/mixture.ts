import type { Running } from "./risingFactorials";

/**
 * @internal A sum of positive terms, of which the logarithm is wanted with its derivatives by four parameters. From the derivatives
 * of each term's logarithm: the slope of the whole is their mean over the terms, and its bend the mean of their
 * bends and of their products, less the product of the means.
 */
export class Mixture {
  sum = 0;
  private readonly slopes = new Float64Array(4);
  private readonly bends = new Float64Array(16);

  clear(): void {
    this.sum = 0;
    this.slopes.fill(0);
    this.bends.fill(0);
  }

  /** Adds a term, given its value and its logarithm's slopes. */
  add(term: number, slope0: number, slope1: number, slope2: number, slope3: number): void {
    const { slopes, bends } = this;
    const part0 = term * slope0;
    const part1 = term * slope1;
    const part2 = term * slope2;
    const part3 = term * slope3;
    this.sum += term;
    slopes[0]! += part0;
    slopes[1]! += part1;
    slopes[2]! += part2;
    slopes[3]! += part3;
    bends[0]! += part0 * slope0;
    bends[1]! += part0 * slope1;
    bends[2]! += part0 * slope2;
    bends[3]! += part0 * slope3;
    bends[5]! += part1 * slope1;
    bends[6]! += part1 * slope2;
    bends[7]! += part1 * slope3;
    bends[10]! += part2 * slope2;
    bends[11]! += part2 * slope3;
    bends[15]! += part3 * slope3;
  }

  /** Adds to one bend, at its place in the upper triangle, a term times that bend of its logarithm. */
  bend(place: number, amount: number): void {
    this.bends[place]! += amount;
  }

  /** Adds the sum's logarithm, so many times, to a likelihood. */
  addLogarithmTo(total: Running, times: number): void {
    const { sum, slopes, bends } = this;
    total.value += times * Math.log(sum);
    for (let i = 0; i < 4; i++) {
      const slope = slopes[i]! / sum;
      total.gradient[i]! += times * slope;
      for (let j = i; j < 4; j++)
        total.hessian[4 * i + j]! += times * (bends[4 * i + j]! / sum - (slope * slopes[j]!) / sum);
    }
  }
}
