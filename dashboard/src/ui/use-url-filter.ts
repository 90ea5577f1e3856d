import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/** A filter kept in the address, so that it survives a reload and can be shared. Codes and ids only. */
export function useUrlFilter<TName extends string>(
  names: readonly TName[],
): [Readonly<Partial<Record<TName, string>>>, (name: TName, value: string) => void] {
  const [params, setParams] = useSearchParams();
  const values: Partial<Record<TName, string>> = {};
  for (const name of names) {
    const value = params.get(name);
    if (value) values[name] = value;
  }
  const set = useCallback(
    (name: TName, value: string) => {
      setParams(
        (previous) => {
          const next = new URLSearchParams(previous);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  return [values, set];
}
