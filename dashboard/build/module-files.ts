import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';
const OURS = fileURLToPath(new URL('../src/module-files.ts', import.meta.url));

/** Puts `loadModule` (src/module-files.ts) around every `import()`, where Vite puts its own helper. */
export function moduleFiles(): Plugin {
  return {
    name: 'estafet-module-files',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === HELPER ? `export { loadModule as __vitePreload } from ${JSON.stringify(OURS)};` : undefined,
  };
}
