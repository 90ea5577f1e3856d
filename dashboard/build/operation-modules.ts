import type { Plugin } from 'vite';

const PREFIX = 'virtual:operation/';
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*'((?:\.\.?\/)+gql\/graphql)';?/g;

/**
 * The generated file holds the documents of all pages. In the build each document becomes a module of its own, so that a page
 * is sent with the questions that it asks and not with everybody's.
 */
export function operationModules(): Plugin {
  let generated = '';
  return {
    name: 'estafet-operation-modules',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const name = id.slice(PREFIX.length + 1);
      generated ||= await this.fs.readFile(GENERATED, { encoding: 'utf8' });
      const start = generated.indexOf(`export const ${name} = `);
      const end = generated.indexOf(' as unknown as ', start);
      if (start < 0 || end < 0) throw new Error(`the generated operations hold no ${name}`);
      return { code: `${generated.slice(start, end)};`, moduleSideEffects: false };
    },
    transform(code, id) {
      if (!/\/dashboard\/src\/.*\.tsx?$/.test(id) || !code.includes('gql/graphql')) return undefined;
      return { code: code.replace(IMPORT, (_all, names: string) => importsOf(names)), map: null };
    },
  };
}

const GENERATED = new URL('../src/gql/graphql.ts', import.meta.url).pathname;

/** Types are gone in the build, so only the documents are asked for, each from its own module. */
export function importsOf(names: string): string {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name.endsWith('Document'))
    .map((name) => `import { ${name} } from '${PREFIX}${name}';`)
    .join('\n');
}
