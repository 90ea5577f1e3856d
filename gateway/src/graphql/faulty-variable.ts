/** The variable and the path inside it that a coercion error is about: names from the schema, never the value. */
export function faultyVariable(message: string): { field?: string } {
  const variable = /^Variable "\$(\w{1,60})"/.exec(message)?.[1];
  if (!variable) return {};
  const path = / at "([\w.[\]]{1,200})"/.exec(message)?.[1];
  const isPathOfVariable =
    path === variable || path?.startsWith(`${variable}.`) || path?.startsWith(`${variable}[`);
  return { field: path && isPathOfVariable ? path : variable };
}
