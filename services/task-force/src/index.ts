export * from './create-task-force';
export * from './database/data-sources';
export type { Gap, GapEvent, GapLevel, GapState } from './gaps/gap';
export type { OpenGap, Snapshot } from './engine/snapshot';
