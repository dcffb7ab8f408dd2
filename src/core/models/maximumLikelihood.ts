import { MetricError, type Requirement } from "../error";
import { maximum, type Maximum, type Objective } from "../numeric/maximum";

/** The parameters under which the data are likeliest, and how well the data tell them. */
export interface Fit<Name extends string> {
  readonly parameters: Readonly<Record<Name, number>>;
  /** From the observed information (the curvature at the maximum); sizes as the parameters'. */
  readonly standardErrors: Readonly<Record<Name, number>>;
  /** Natural logarithm of the likelihood of the data under the parameters. */
  readonly logLikelihood: number;
  readonly customers: number;
}

/** A fit to customers of whom some came back. */
export interface RepeatFit<Name extends string> extends Fit<Name> {
  readonly repeatCustomers: number;
}

export interface Likelihood<Name extends string> {
  readonly names: readonly Name[];
  /** What one unit of each parameter is in the data's own units: the objective sees the data scaled to about 1. */
  readonly units: Readonly<Record<Name, number>>;
  readonly objective: Objective;
  readonly starts: readonly (readonly number[])[];
}

/**
 * @internal The parameters at which a likelihood has its peak, in the data's own units, with their standard errors:
 * by the delta method, a parameter's is itself times that of its logarithm.
 *
 * @throws MetricError no-convergence if it has no peak inside the range of the parameters, or a flat one, or none was found
 */
export function maximumLikelihood<Name extends string>({
  names,
  units,
  objective,
  starts,
}: Likelihood<Name>) {
  const peak = maximum(objective, starts);
  const inUnits = (values: ArrayLike<number>) =>
    Object.fromEntries(names.map((name, i) => [name, values[i]! * units[name]])) as Record<Name, number>;
  const parameters = inUnits(peak.parameters);
  if (peak.status !== "converged") throw refusal(peak, names, parameters);
  return {
    parameters,
    standardErrors: inUnits(peak.parameters.map((value, i) => value * Math.sqrt(peak.logVariances[i]!))),
    value: peak.value,
  };
}

function refusal<Name extends string>(
  peak: Exclude<Maximum, { status: "converged" }>,
  names: readonly Name[],
  parameters: Readonly<Record<Name, number>>
): MetricError {
  const error = (requirement: Requirement, input: string, received: number) =>
    new MetricError("no-convergence", { input, requirement, received });
  if (peak.status === "no-convergence") return error({ must: "converge" }, "", peak.steps);
  const name = names[peak.parameter]!;
  return error({ must: peak.status === "boundary" ? "interior" : "identified" }, name, parameters[name]);
}

/**
 * @internal Places to start from: the given ones, or for many customers the one place to which they lead in a
 * sample of a few thousand, evenly taken, if that has a peak.
 */
export function startsFromSample(
  sample: Objective,
  starts: readonly (readonly number[])[]
): readonly (readonly number[])[] {
  const peak = maximum(sample, starts);
  return peak.status === "converged" ? [Array.from(peak.parameters)] : starts;
}
