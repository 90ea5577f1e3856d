/** The shape that every other language must fill: the same keys, other words. */
export type Messages<T> = { readonly [K in keyof T]: T[K] extends string ? string : Messages<T[K]> };
