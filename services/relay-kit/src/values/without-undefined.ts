/** Members that are undefined are left out: the stored JSON, the hashed form and the value are then the same. */
export function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
