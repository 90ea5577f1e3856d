/**
 * What a resolver answers for a GraphQL type: its fields as plain values. type-graphql needs a class to hang
 * descriptions on, but nothing ever makes an instance of one, and no code should believe that it holds one.
 */
export type Shown<T> = T extends Date | string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Shown<Item>[]
    : { readonly [K in keyof T]: Shown<T[K]> };
