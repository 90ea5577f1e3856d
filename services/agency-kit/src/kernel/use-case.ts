import { appendAct, STAND_AT_AGENCY, type ActDraft, type AppendedAct } from '@estafet/relay-kit';
import { audienceOf, type FoldableAct, partiesNamedIn, type Viewer } from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import { appendAudit } from './audit';
import { noteColleague } from './colleagues';
import type { BoundUseCases, OwnActDraft, UseCase, UseCaseContext, UseCaseMap } from './context';
import { decide } from './decide.policy';
import type { KernelDeps } from './deps';
import { AccessDenied, invalidInput } from './errors';
import { idempotent } from './idempotency';
import type { JsonResult } from './names';
import { runHooks } from './run-hooks';

export type { BoundUseCases, OwnActDraft, UseCase, UseCaseContext, UseCaseMap } from './context';

const RETRYABLE = new Set(['40001', '40P01']);
const MAX_TRIES = 4;

/**
 * Runs work as one agency: opens a transaction and sets the agency that row-level security admits.
 * A deadlock or serialisation failure is tried again, so work must have no effect outside the transaction.
 */
export async function runInAgency<T>(
  deps: KernelDeps,
  viewer: Viewer,
  work: (ctx: UseCaseContext) => Promise<T>,
): Promise<T> {
  const { agencyId } = viewer;
  if (!agencyId || !deps.hosted.includes(agencyId)) throw new AccessDenied('agency.read', 'OTHER_AGENCY');
  await noteColleague(deps, viewer, agencyId);
  try {
    return await inAgencyTransaction(deps, agencyId, (manager) =>
      work(contextOf({ deps, viewer, agencyId, manager })),
    );
  } catch (error) {
    if (error instanceof AccessDenied) await auditDenial(deps, viewer, agencyId, error);
    throw error;
  }
}

/** A transaction under one hosted agency's row-level security, for the server's own work. */
export async function inAgencyTransaction<T>(
  deps: Pick<KernelDeps, 'dataSource'>,
  agencyId: string,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await deps.dataSource.transaction(async (manager) => {
        await manager.query(STAND_AT_AGENCY, [agencyId]);
        return work(manager);
      });
    } catch (error) {
      if (tries >= MAX_TRIES || !isRetryable(error)) throw error;
    }
  }
}

/** Runs one use case for one viewer: its transaction, and its idempotency key. */
export function execute<I extends { readonly idempotencyKey: string }, O extends JsonResult>(
  deps: KernelDeps,
  viewer: Viewer,
  useCase: UseCase<I, O>,
  input: I,
): Promise<O> {
  return runInAgency(deps, viewer, (ctx) =>
    useCase.isReading
      ? useCase.run(ctx, input)
      : idempotent(ctx, useCase.name, input.idempotencyKey, input, () => useCase.run(ctx, input)),
  );
}

export function bindUseCases<M extends UseCaseMap>(deps: KernelDeps, useCases: M): BoundUseCases<M> {
  const bound = Object.entries(useCases).map(([name, useCase]) => [
    name,
    (viewer: Viewer, input: never) => execute(deps, viewer, useCase, input),
  ]);
  return Object.fromEntries(bound) as BoundUseCases<M>;
}

/** An act that the agency's own server writes (receipt of a referral, release of a dossier): no person stands behind it. */
export async function systemAct(
  deps: KernelDeps,
  { manager, agencyId, now }: { manager: EntityManager; agencyId: string; now: Date },
  draft: OwnActDraft,
): Promise<AppendedAct> {
  return append({ deps, manager, agencyId, now, actor: { role: 'system' } }, draft);
}

interface Author {
  readonly deps: KernelDeps;
  readonly manager: EntityManager;
  readonly agencyId: string;
  readonly now: Date;
  readonly actor: ActDraft['actor'];
  readonly viewer?: Viewer;
}

async function append(
  { deps, manager, agencyId, now, actor, viewer }: Author,
  { parties = [], ...draft }: OwnActDraft,
): Promise<AppendedAct> {
  requireKnownParties(deps, draft);
  const audience = audienceOf(draft.type, {
    parties: [...parties],
    members: deps.directory.members().map(({ id }) => id),
    taskForceId: deps.taskForceId,
    author: agencyId,
  });
  const appended = await appendAct(manager, { ...draft, agencyId, actor, now, audience });
  const act: FoldableAct = {
    id: appended.id,
    type: draft.type,
    version: 1,
    agencyId,
    // Not yet numbered: after everything that is.
    seq: Number.MAX_SAFE_INTEGER,
    caseId: appended.caseId,
    referralId: appended.referralId,
    onBehalfOf: draft.onBehalfOf,
    via: draft.via,
    actor,
    occurredAt: appended.occurredAt,
    recordedAt: appended.recordedAt,
    provisional: draft.provisional,
    data: { ...draft.data },
  };
  await runHooks({ deps, manager, agencyId, act, isOwn: true, now, viewer });
  return appended;
}

/** What is no agency of the directory may be a person's name: it must not be written into an act. */
function requireKnownParties(
  { directory, taskForceId }: KernelDeps,
  { type, data, onBehalfOf }: Omit<OwnActDraft, 'parties'>,
): void {
  const named = [
    ...partiesNamedIn(type, data),
    ...(onBehalfOf === undefined ? [] : [{ field: 'onBehalfOf', id: onBehalfOf }]),
  ];
  const unknown = named.find(({ id }) => id !== taskForceId && directory.find(id) === undefined);
  if (!unknown) return;
  const field = unknown.field.replaceAll(/\.(\d+)/g, '[$1]');
  throw invalidInput(field, 'KNOWN_PARTY', {
    id: `Isian "${field}" harus berupa lembaga yang ada di direktori.`,
    en: `The field "${field}" must be an agency of the directory.`,
  });
}

function contextOf({
  deps,
  viewer,
  agencyId,
  manager,
}: {
  deps: KernelDeps;
  viewer: Viewer;
  agencyId: string;
  manager: EntityManager;
}): UseCaseContext {
  const now = deps.clock.now();
  const actor = { role: actingRole(viewer), workerRef: viewer.workerRef };
  return {
    viewer,
    agencyId,
    manager,
    clock: deps.clock,
    now,
    directory: deps.directory,
    keys: deps.keys,
    deps,
    act: (draft) => append({ deps, manager, agencyId, now, actor, viewer }, draft),
    audit: (entry) => appendAudit(manager, { agencyId, viewer, now, entry }),
    decide: (action, resource) => decide(viewer, action, resource, now),
    require: (action, resource, on) => {
      const decision = decide(viewer, action, resource, now);
      if (!decision.allow) throw new AccessDenied(action, decision.reason, on);
    },
  };
}

/** The role a person acts in; somebody with several acts in the one nearest the client. */
function actingRole({ roles }: Viewer): string {
  return (
    ['frontline', 'supervisor'].find((role) => roles.some((held) => held === role)) ?? roles[0] ?? 'none'
  );
}

/** The refused transaction is gone, so the denied try is written in its own. */
async function auditDenial(
  deps: KernelDeps,
  viewer: Viewer,
  agencyId: string,
  { action, reason, on }: AccessDenied,
): Promise<void> {
  await inAgencyTransaction(deps, agencyId, (manager) =>
    appendAudit(manager, {
      agencyId,
      viewer,
      now: deps.clock.now(),
      entry: { action, outcome: 'DENIED', resourceType: on?.type ?? 'agency', resourceId: on?.id, reason },
    }),
  );
}

function isRetryable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && RETRYABLE.has(String(error.code));
}
