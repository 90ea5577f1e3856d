export * from './available-actions';
export * from './client-place';
export * from './custody';
export * from './fold-referral';
export * from './referral';
export { ACTION_ACTS, TASK_FORCE_PARTY } from './referral-acts';
