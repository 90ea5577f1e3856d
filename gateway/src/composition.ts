export {
  emitComposition,
  findDrift,
  findUnannouncedChanges,
  schemaFiles,
  type CommittedFiles,
  type EmittedSchema,
} from './composition/check';
export type { SubgraphDefinition } from './composition/compose';
export { SESSION_SDL, SESSION_SUBGRAPH } from './session/session.schema';
