/**
 * Numbers ids densely in order of first appearance. Ids are compared as texts, trimmed, case kept, so 1 and "1" are
 * the same; each is kept as it was first met.
 */
export class IdIndex {
  readonly ids: (string | number)[] = [];
  // Apart, because numbers needn't be made into texts as long as there is no text to compare them with.
  readonly #texts = new Map<string, number>();
  readonly #numbers = new Map<number, number>();

  /** The number of an id, given on first sight; -1 for a text of nothing but spaces. */
  of(id: string | number): number {
    return typeof id === "string"
      ? (this.#texts.get(id) ?? this.#meetText(id))
      : (this.#numbers.get(id) ?? this.#meetNumber(id));
  }

  #meetNumber(id: number): number {
    const twin = this.#texts.size > 0 ? this.#texts.get(String(id)) : undefined;
    const index = twin ?? this.ids.push(id) - 1;
    this.#numbers.set(id, index);
    return index;
  }

  #meetText(text: string): number {
    const trimmed = text.trim();
    if (trimmed === "") return -1;
    const known = trimmed === text ? undefined : this.#texts.get(trimmed);
    const index = known ?? this.#numericTwin(trimmed) ?? this.ids.push(trimmed) - 1;
    if (known === undefined) this.#texts.set(trimmed, index);
    if (trimmed !== text) this.#texts.set(text, index);
    return index;
  }

  #numericTwin(text: string): number | undefined {
    if (this.#numbers.size === 0) return undefined;
    const number = Number(text);
    return String(number) === text ? this.#numbers.get(number) : undefined;
  }
}
