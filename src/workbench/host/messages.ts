/** One entry of the channel by which the host speaks to the add-in unasked. */
export type Message = readonly [category: number, type: number, targetId: string, text: string];

export const MessageCategory = { customFunction: 1, action: 2, event: 65_536 } as const;

/** Keeps what there is to say until the add-in listens. */
export class Messages {
  #listener: ((messages: readonly Message[]) => void) | null = null;
  #waiting: Message[] = [];
  #isScheduled = false;

  connect(listener: ((messages: readonly Message[]) => void) | null): void {
    this.#listener = listener;
    this.#schedule();
  }

  /** Sent together with whatever else is posted before the next turn. */
  post(message: Message): void {
    this.#waiting.push(message);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled || !this.#listener || this.#waiting.length === 0) return;
    this.#isScheduled = true;
    setTimeout(() => {
      this.#isScheduled = false;
      if (!this.#listener) return;
      const messages = this.#waiting;
      this.#waiting = [];
      if (messages.length > 0) this.#listener(messages);
    }, 0);
  }
}
