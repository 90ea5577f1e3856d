import type { Plugin } from 'vite';

/**
 * Parts that a library hangs on a component and no page uses; a bundler cannot know that, so they are named here
 * (left-out.test.ts looks for uses). `Table.ScrollContainer` alone brings a scroll area and a positioning library, 14 kB.
 */
export const LEFT_OUT: readonly { readonly module: RegExp; readonly name: string; readonly use: string }[] = [
  {
    module: /@mantine\/core\/esm\/components\/Table\/TableScrollContainer\.mjs$/,
    name: 'TableScrollContainer',
    use: 'Table.ScrollContainer',
  },
];

export function leftOut(): Plugin {
  return {
    name: 'estafet-left-out',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const part = LEFT_OUT.find(({ module }) => module.test(id));
      return part && { code: `export const ${part.name} = undefined;`, moduleSideEffects: false };
    },
  };
}
