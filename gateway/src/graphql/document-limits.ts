import {
  Kind,
  OperationTypeNode,
  parse,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { MessageCode } from '../messages';

/** What one document may ask for, before its variables are known. */
export interface DocumentLimits {
  readonly maxTokens: number;
  readonly maxDepth: number;
  /** Fields after all fragments are written out. */
  readonly maxFields: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  /** How often one response name may stand in one selection set. */
  readonly maxDuplicates: number;
}

export const DEFAULT_DOCUMENT_LIMITS: DocumentLimits = {
  maxTokens: 4_000,
  maxDepth: 16,
  maxFields: 2_000,
  maxAliases: 30,
  maxDirectives: 30,
  maxDuplicates: 10,
};

export interface DocumentProblem {
  readonly code: Extract<
    MessageCode,
    'GRAPHQL_PARSE_FAILED' | 'OPERATION_TOO_COMPLEX' | 'GRAPHQL_VALIDATION_FAILED'
  >;
  readonly limit?: keyof DocumentLimits;
}

/**
 * Measures a document as written, in time linear to its text: each fragment is measured once, so that fragments that use
 * each other 2^25 times cost nothing to refuse. Runs before validation, whose own rules are slow on such documents.
 */
export function checkDocument(query: string, limits: DocumentLimits): DocumentProblem | undefined {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.maxTokens, noLocation: true });
  } catch (error) {
    const isTooLong = error instanceof Error && error.message.includes('token');
    return isTooLong && error.message.includes('Parsing aborted')
      ? { code: 'OPERATION_TOO_COMPLEX', limit: 'maxTokens' }
      : { code: 'GRAPHQL_PARSE_FAILED' };
  }
  // A subgraph has none, and text with the null character is for no database.
  if (document.definitions.some(isSubscription) || NULL_IN_QUERY.test(query))
    return { code: 'GRAPHQL_VALIDATION_FAILED' };
  try {
    const measure = new DocumentMeasure(document, limits.maxDuplicates).total();
    const exceeded = (
      [
        ['maxDepth', measure.depth],
        ['maxFields', measure.fields],
        ['maxAliases', measure.aliases],
        ['maxDirectives', measure.directives],
      ] as const
    ).find(([limit, value]) => value > limits[limit]);
    return exceeded && { code: 'OPERATION_TOO_COMPLEX', limit: exceeded[0] };
  } catch (error) {
    if (error instanceof CircularFragment) return { code: 'GRAPHQL_VALIDATION_FAILED' };
    if (error instanceof TooManyDuplicates) return { code: 'OPERATION_TOO_COMPLEX', limit: 'maxDuplicates' };
    throw error;
  }
}

const NULL_IN_QUERY = /\0|\\u(?:0000|\{0+\})/;

function isSubscription(node: DefinitionNode): boolean {
  return node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.SUBSCRIPTION;
}

class CircularFragment extends Error {}
class TooManyDuplicates extends Error {}

interface Measure {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Measure = { depth: 0, fields: 0, aliases: 0, directives: 0 };

class DocumentMeasure {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, Measure | 'open'>();

  constructor(
    private readonly document: DocumentNode,
    private readonly maxDuplicates: number,
  ) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
    }
  }

  /** All definitions together: an unused operation or fragment costs parsing and validation too. */
  total(): Measure {
    return this.document.definitions
      .map((node) => {
        if (node.kind === Kind.FRAGMENT_DEFINITION) return this.fragment(node.name.value);
        if (node.kind !== Kind.OPERATION_DEFINITION) return NOTHING;
        const variableDirectives = (node.variableDefinitions ?? []).reduce(
          (sum, { directives }) => sum + count(directives),
          0,
        );
        return plus(this.selections(node.selectionSet), {
          ...NOTHING,
          directives: count(node.directives) + variableDirectives,
        });
      })
      .reduce((left, right) => ({ ...plus(left, right), depth: Math.max(left.depth, right.depth) }), NOTHING);
  }

  private selections(set: SelectionSetNode): Measure {
    const names = new Map<string, number>();
    let total = NOTHING;
    for (const node of set.selections) {
      const own = { ...NOTHING, directives: count(node.directives) };
      if (node.kind === Kind.FIELD) {
        const name = node.alias?.value ?? node.name.value;
        const times = (names.get(name) ?? 0) + 1;
        if (times > this.maxDuplicates) throw new TooManyDuplicates();
        names.set(name, times);
        const children = node.selectionSet ? this.selections(node.selectionSet) : NOTHING;
        total = plus(
          total,
          plus(own, { ...children, depth: children.depth + 1, fields: children.fields + 1 }),
        );
        if (node.alias) total = { ...total, aliases: total.aliases + 1 };
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        total = plus(total, plus(own, this.selections(node.selectionSet)));
      } else {
        total = plus(total, plus(own, this.fragment(node.name.value)));
      }
    }
    return total;
  }

  private fragment(name: string): Measure {
    const known = this.measured.get(name);
    if (known === 'open') throw new CircularFragment();
    if (known) return known;
    const definition = this.fragments.get(name);
    if (!definition) return NOTHING;
    this.measured.set(name, 'open');
    const measure = plus(this.selections(definition.selectionSet), {
      ...NOTHING,
      directives: count(definition.directives),
    });
    this.measured.set(name, measure);
    return measure;
  }
}

/** Side by side: everything adds up, the depth is the deeper one. */
function plus(left: Measure, right: Measure): Measure {
  return {
    depth: Math.max(left.depth, right.depth),
    fields: left.fields + right.fields,
    aliases: left.aliases + right.aliases,
    directives: left.directives + right.directives,
  };
}

function count(directives: readonly DirectiveNode[] | undefined): number {
  return directives?.length ?? 0;
}
