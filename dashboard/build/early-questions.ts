import type { DocumentNode } from 'graphql';
import type { Plugin } from 'vite';
import * as generated from '../src/gql/graphql';
import { wireText } from './operation-list';

const PREFIX = 'virtual:question/';

/** `virtual:question/DeskDocument`: an operation as the text that the client will send, for a script that comes before the client. */
export function earlyQuestions(): Plugin {
  return {
    name: 'estafet-early-questions',
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const name = id.slice(PREFIX.length + 1);
      const document = (generated as unknown as Readonly<Record<string, DocumentNode | undefined>>)[name];
      if (!document) throw new Error(`the generated operations hold no ${name}`);
      return `export const question = ${JSON.stringify(wireText(document))};`;
    },
  };
}
