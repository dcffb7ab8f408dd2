/** @internal The same function, computed once for each object it is given, for as long as that object is held. */
export function madeOnce<Source extends object, Made extends object>(
  make: (source: Source) => Made
): (source: Source) => Made {
  const known = new WeakMap<Source, Made>();
  return (source) => {
    let made = known.get(source);
    if (!made) known.set(source, (made = make(source)));
    return made;
  };
}
