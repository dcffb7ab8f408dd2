/** What a person is told of a function while typing it. */
export interface FunctionInfo {
  /** As it is typed, such as "RETAIN.CRR". */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
}

interface Metadata {
  readonly functions: readonly {
    readonly name: string;
    readonly description?: string;
    readonly parameters?: readonly { name: string; description?: string; optional?: boolean }[];
  }[];
}

/** The functions of an add-in's functions.json under its namespace, in the order of their names. */
export function functionInfos(namespace: string, { functions }: Metadata): FunctionInfo[] {
  return functions
    .map(({ name, description = "", parameters = [] }) => ({
      name: `${namespace}.${name}`,
      description,
      parameters: parameters.map((parameter) => ({ description: "", optional: false, ...parameter })),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}
