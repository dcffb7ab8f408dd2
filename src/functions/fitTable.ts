import type { Fit } from "../core/models/maximumLikelihood";
import { table } from "./result";

/** What every FIT function spills: the parameters first, so that the other functions of the model find them. */
export const fitTable = table({ name: "text", estimate: "number", standardError: "number" });

export function fitRows<Name extends string>(
  names: readonly Name[],
  { parameters, standardErrors, logLikelihood, customers, ...rest }: Fit<Name> & { repeatCustomers?: number }
) {
  const facts: [string, number][] = [
    ["log-likelihood", logLikelihood],
    ["customers", customers],
  ];
  if (rest.repeatCustomers !== undefined) facts.push(["repeat customers", rest.repeatCustomers]);
  return {
    name: [...names, ...facts.map(([name]) => name)],
    estimate: [...names.map((name) => parameters[name]), ...facts.map(([, value]) => value)],
    standardError: [...names.map((name) => standardErrors[name]), ...facts.map(() => null)],
  };
}
