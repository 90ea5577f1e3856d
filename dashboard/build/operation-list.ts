import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InMemoryCache } from '@apollo/client/cache';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { buildSchema, Kind, print, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Plugin } from 'vite';
import { AGENCY_PREFIXES, forPrefix } from '../src/app/agency-document';
import * as generated from '../src/gql/graphql';

const SUPERGRAPH = join(import.meta.dirname, '../../schema/supergraph.graphql');

/**
 * Every operation text that the dashboard can send, as its client writes it on the wire. A mutation of the agency kit is
 * written once and renamed for each kind of agency, so each kind that has the verb adds a text.
 */
export function operationTexts(): string[] {
  const schema = buildSchema(readFileSync(SUPERGRAPH, 'utf8'), { assumeValidSDL: true });
  const texts = Object.values(generated as Readonly<Record<string, unknown>>)
    .filter(isOperation)
    .flatMap((document) => variantsOf(document, schema))
    .map(wireText);
  return [...new Set(texts)].sort();
}

// The client's cache asks for type names too, so its own transformation decides what is sent.
const cache = new InMemoryCache();

/** An operation as the client sends it. */
export function wireText(document: DocumentNode): string {
  return print(cache.transformDocument(document));
}

/** Writes `operations.json` beside the built pages; the gateway accepts nothing else in production. */
export function operationList(): Plugin {
  return {
    name: 'estafet-operation-list',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'operations.json',
        source: `${JSON.stringify(operationTexts(), null, 2)}\n`,
      });
    },
  };
}

function variantsOf(document: DocumentNode, schema: GraphQLSchema): DocumentNode[] {
  const variants = AGENCY_PREFIXES.map((prefix) =>
    forPrefix(document as TypedDocumentNode<unknown, unknown>, prefix),
  ).filter((variant) => validate(schema, variant).length === 0);
  if (variants.length === 0)
    throw new Error('an operation of the dashboard does not fit the committed supergraph');
  return variants;
}

function isOperation(value: unknown): value is DocumentNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === Kind.DOCUMENT &&
    (value as DocumentNode).definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  );
}
