declare module "jstat" {
  const jstat: { readonly gammaln: (x: number) => number };
  export default jstat;
}
