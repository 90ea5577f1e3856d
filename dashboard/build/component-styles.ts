import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

export const STYLES = new URL('../../node_modules/@mantine/core/styles', import.meta.url).pathname;
const COMPONENT = /\/@mantine\/core\/esm\/(?:components|utils)\/(?:[^/]+\/)*[^/]+\.mjs$/;
const ALL = 'virtual:mantine-styles';
/** What every component stands on. */
export const GROUND = ['baseline', 'default-css-variables', 'global'];

const layerOf = (name: string) => `@mantine/core/styles/${name}.layer.css`;

/**
 * Mantine's style sheet is one file for all of its components, five times what the pages use. In the build each component
 * brings its own sheet, so that styles are split as the code is. They lie in a layer, so the pages' own rules come first in
 * whatever order the files arrive; within the layer a component's sheet follows those of the components that it is made of.
 */
export function componentStyles(): Plugin {
  let isBuild = false;
  return {
    name: 'estafet-component-styles',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId(id) {
      return id === ALL ? `\0${ALL}` : undefined;
    },
    load(id) {
      if (id !== `\0${ALL}`) return undefined;
      const sheets = isBuild ? GROUND.map(layerOf) : ['@mantine/core/styles.layer.css'];
      return sheets.map((sheet) => `import '${sheet}';`).join('\n');
    },
    transform(code, id) {
      if (!isBuild || !COMPONENT.test(id)) return undefined;
      const name = basename(id, '.mjs');
      if (!existsSync(join(STYLES, `${name}.layer.css`))) return undefined;
      // Imports are run in the order of the text, so the last one comes after the sheets of everything imported before.
      return { code: `${code}\nimport '${layerOf(name)}';`, map: null };
    },
  };
}
