/** @internal Places and weights on (0, 1) with which n values integrate every polynomial of degree below 2n exactly. */
export function gaussLegendre(n: number): { readonly places: Float64Array; readonly weights: Float64Array } {
  const places = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let root = -Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 0;
    for (let newton = 0; newton < 10; newton++) {
      let before = 1;
      let legendre = root;
      for (let k = 2; k <= n; k++)
        [before, legendre] = [legendre, ((2 * k - 1) * root * legendre - (k - 1) * before) / k];
      slope = (n * (root * legendre - before)) / (root * root - 1);
      root -= legendre / slope;
    }
    places[i] = (1 + root) / 2;
    weights[i] = 1 / ((1 - root * root) * slope * slope);
  }
  return { places, weights };
}
