/** What the workbench needs of an add-in's functions.json. */
export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly FunctionParameter[];
  readonly options?: {
    readonly cancelable?: boolean;
    readonly stream?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface FunctionsFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** The functions of one add-in as its manifest declares them. */
export interface FunctionsManifest extends FunctionsFile {
  /** What stands before the functions' names: "RETAIN" for =RETAIN.CRR(...). */
  readonly namespace: string;
}
