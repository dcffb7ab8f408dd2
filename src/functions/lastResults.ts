interface Options<Key> {
  readonly same: (a: Key, b: Key) => boolean;
  readonly sizeOf: (key: Key) => number;
  /** How large the remembered keys may be together. The last one is kept, however large. */
  readonly budget: number;
}

/** Remembers the results of the last different keys, the last used first. */
export function lastResults<Key, Result>({
  same,
  sizeOf,
  budget,
}: Options<Key>): {
  readonly of: (key: Key, compute: () => Result) => Result;
} {
  const known: { readonly key: Key; readonly result: Result; readonly size: number }[] = [];
  return {
    of: (key, compute) => {
      const index = known.findIndex((entry) => same(entry.key, key));
      const entry = index < 0 ? { key, result: compute(), size: sizeOf(key) } : known.splice(index, 1)[0]!;
      known.unshift(entry);
      let total = 0;
      const tooMany = known.findIndex(({ size }, place) => (total += size) > budget && place > 0);
      if (tooMany > 0) known.length = tooMany;
      return entry.result;
    },
  };
}
