const waiting: (() => unknown)[] = [];

/**
 * A value that takes its time to make, such as a run of the model: made when it is first asked for, or before that by
 * `makeNext`. Always the same value.
 */
export function ahead<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  const get = (): T => (made ??= { value: make() }).value;
  waiting.push(get);
  return get;
}

/** Makes one of the values that wait, in the order of their scenes; false when none was left. */
export function makeNext(): boolean {
  const make = waiting.shift();
  make?.();
  return make !== undefined;
}
