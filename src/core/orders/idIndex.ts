/**
 * Numbers ids densely in order of first appearance. Ids are compared as texts, trimmed, case kept, so 1 and "1" are
 * the same; each is kept as it was first met.
 */
export class IdIndex {
  #ids = new Array<string | number>(16);
  #size = 0;
  // Apart, because numbers needn't be made into texts as long as there is no text to compare them with.
  readonly #texts = new Map<string, number>();
  readonly #numbers = new Map<number, number>();

  get size(): number {
    return this.#size;
  }

  /** The ids by number, as they are now. */
  ids(): (string | number)[] {
    return this.#ids.slice(0, this.#size);
  }

  /** The number of an id, given on first sight; -1 for a text of nothing but spaces. */
  of(id: string | number): number {
    return typeof id === "string"
      ? (this.#texts.get(id) ?? this.#meetText(id))
      : (this.#numbers.get(id) ?? this.#meetNumber(id));
  }

  #meetNumber(id: number): number {
    const twin = this.#texts.size > 0 ? this.#texts.get(String(id)) : undefined;
    const index = twin ?? this.#append(id);
    this.#numbers.set(id, index);
    return index;
  }

  #meetText(text: string): number {
    const trimmed = hasBareEnds(text) ? text : text.trim();
    if (trimmed === "") return -1;
    const known = trimmed === text ? undefined : this.#texts.get(trimmed);
    const index = known ?? this.#numericTwin(trimmed) ?? this.#append(trimmed);
    if (known === undefined) this.#texts.set(trimmed, index);
    if (trimmed !== text) this.#texts.set(text, index);
    return index;
  }

  #append(id: string | number): number {
    // `push` grows an array in smaller steps, which costs a third of the time where every id is new.
    if (this.#size === this.#ids.length) this.#ids.length *= 2;
    this.#ids[this.#size] = id;
    return this.#size++;
  }

  #numericTwin(text: string): number | undefined {
    if (this.#numbers.size === 0) return undefined;
    const number = Number(text);
    return String(number) === text ? this.#numbers.get(number) : undefined;
  }
}

/** Whether a text clearly begins and ends with something else than a space, which is quicker to see than to trim it. */
const hasBareEnds = (text: string): boolean =>
  isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1));
const isInk = (code: number) => code > 32 && code < 128;
