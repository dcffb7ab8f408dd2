type Listener = (id: string, functionName: string, event: string) => void;

interface OpenCommand {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Ribbon buttons that run a function of the add-in (`Office.actions.associate`). */
export class Commands {
  #listener: Listener | null = null;
  readonly #waiting: (() => void)[] = [];
  readonly #open = new Map<string, OpenCommand>();
  #next = 1;

  connect(listener: Listener | null): void {
    this.#listener = listener;
    if (listener) for (const send of this.#waiting.splice(0)) send();
  }

  /** Runs the function of a button; done when it has called `event.completed()`. */
  run(functionName: string, buttonId: string): Promise<void> {
    const id = `command-${this.#next++}`;
    return new Promise((resolve, reject) => {
      this.#open.set(id, { resolve, reject });
      const event = JSON.stringify({ source: { id: buttonId } });
      const send = () => this.#listener?.(id, functionName, event);
      if (this.#listener) send();
      else this.#waiting.push(send);
    });
  }

  completed(id: string, status: number): void {
    const command = this.#open.get(id);
    this.#open.delete(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`The add-in could not run the command (${status}).`));
  }
}
