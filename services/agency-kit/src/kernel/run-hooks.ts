import type { ActEvent } from './act-hook';

/** Lets every feature take an act in, in the features' order. */
export async function runHooks(event: ActEvent): Promise<void> {
  for (const hook of event.deps.hooks) await hook.onAct(event);
}
