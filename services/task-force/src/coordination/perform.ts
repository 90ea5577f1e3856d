import type { Viewer } from '@estafet/schema';
import type { CoordinationService } from './coordination.service';

type Verb = (viewer: Viewer, input: never) => Promise<string>;

/** Runs a verb of the coordinator inside the process; what the API's schema checks of an input is the caller's to get right. */
export async function performAsCoordinator(
  coordination: CoordinationService,
  {
    verb,
    input,
    taskForceId,
  }: { readonly verb: string; readonly input: object; readonly taskForceId: string },
): Promise<string> {
  const verbs: Readonly<Record<string, Verb | undefined>> = {
    acknowledgeGap: (viewer, given) => coordination.acknowledgeGap(viewer, given),
    waiveGap: (viewer, given) => coordination.waiveGap(viewer, given),
    instruct: (viewer, given) => coordination.instruct(viewer, given),
    voidReferral: (viewer, given) => coordination.voidReferral(viewer, given),
    setPolicy: (viewer, given) => coordination.setPolicy(viewer, given),
  };
  const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!run) throw new Error('The task force has no such verb');
  return run(coordinatorOf(taskForceId), input as never);
}

function coordinatorOf(taskForceId: string): Viewer {
  return {
    sub: `${taskForceId}:host`,
    displayName: 'Gugus Tugas',
    agencyId: taskForceId,
    agencyKind: 'TASK_FORCE',
    roles: ['coordinator'],
    workerRef: `${taskForceId}-host`,
    language: 'id',
  };
}
