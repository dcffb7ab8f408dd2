/** @internal Where the entries of each key begin if they are laid out by key; one more number tells where the last ones end. */
export function startsByKey(keys: Int32Array, keyCount: number, firstKey = 0): Int32Array {
  const starts = new Int32Array(keyCount + 1);
  for (let entry = 0; entry < keys.length; entry++) starts[keys[entry]! - firstKey + 1]!++;
  for (let key = 0; key < keyCount; key++) starts[key + 1]! += starts[key]!;
  return starts;
}
