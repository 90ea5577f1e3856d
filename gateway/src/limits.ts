export { apiSchemaOf } from './composition/check';
export { checkDocument, DEFAULT_DOCUMENT_LIMITS } from './graphql/document-limits';
export { isNestedTooOften } from './graphql/nesting';
export { costOf, DEFAULT_COST_LIMITS } from './graphql/operation-cost';
