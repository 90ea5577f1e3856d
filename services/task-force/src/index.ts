export * from './create-task-force';
export * from './database/data-sources';
export type { Gap, GapEvent, GapLevel, GapState } from './gaps/gap';
export type { OpenGap, Snapshot } from './engine/snapshot';
export { buildTaskForceSchema, taskForceSubgraphSdl } from './graphql/build-task-force-schema';
export { PHONE_ROWS, PHONE_RULES } from './district/phone-list.policy';
