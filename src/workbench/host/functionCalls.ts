import { MessageCategory, type Messages } from "./messages";

const INVOKE = 1000;
const CANCEL = 1001;

/** Bits that tell the client how a function wants to be called. */
export const CallFlag = { cancelable: 1, streaming: 2, allowError: 4 } as const;

export interface FunctionCall {
  /** The function's id in its metadata. */
  readonly id: string;
  readonly parameters: readonly unknown[];
  /** Of the cell that holds the formula. */
  readonly address: string;
  readonly flags: number;
  /** Of the arguments, for functions that ask for them. */
  readonly parameterAddresses: readonly (string | null)[] | null;
}

export type FunctionOutcome =
  | { readonly ok: true; readonly value: unknown }
  /** With the client's number of the error: 1 #N/A, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!, 8 #NULL!, 10 not found. */
  | { readonly ok: false; readonly errorCode: number; readonly message: string };

/** Calls the add-in's functions and takes their answers, through the client's own protocol. */
export class FunctionCalls {
  readonly #open = new Map<number, (outcome: FunctionOutcome) => void>();
  readonly #onReady: (() => void)[] = [];
  #isReady = false;
  #next = 1;

  constructor(private readonly messages: Messages) {}

  get isReady(): boolean {
    return this.#isReady;
  }

  /** The client says that its functions are associated. */
  ready(): null {
    this.#isReady = true;
    for (const listener of this.#onReady.splice(0)) listener();
    return null;
  }

  whenReady(listener: () => void): void {
    if (this.#isReady) listener();
    else this.#onReady.push(listener);
  }

  /** Streaming functions answer more than once. Gives back a way to cancel. */
  invoke(call: FunctionCall, answer: (outcome: FunctionOutcome) => void): () => void {
    const number = this.#next++;
    const { id, parameters, address, flags, parameterAddresses } = call;
    const isStreaming = (flags & CallFlag.streaming) !== 0;
    this.#open.set(number, (outcome) => {
      if (!isStreaming) this.#open.delete(number);
      answer(outcome);
    });
    const body = [number, id, parameters, address, flags, parameterAddresses];
    this.messages.post([MessageCategory.customFunction, INVOKE, "", JSON.stringify(body)]);
    return () => {
      if (!this.#open.delete(number) || (flags & (CallFlag.cancelable | CallFlag.streaming)) === 0) return;
      const text = JSON.stringify({ invocationId: number });
      this.messages.post([MessageCategory.customFunction, CANCEL, "", text]);
    };
  }

  /** `[number of the call, ok, value or message, error code]` as the client sends it. */
  settle([number, ok, value, errorCode]: readonly unknown[]): void {
    const answer = this.#open.get(Number(number));
    if (!answer) return;
    if (ok === true) answer({ ok: true, value });
    else
      answer({
        ok: false,
        errorCode: typeof errorCode === "number" ? errorCode : 0,
        message: typeof value === "string" ? value : "",
      });
  }
}
