import type { ActDraft } from '@estafet/relay-kit';
import type { FoldableAct } from '@estafet/schema';
import type { SceneAct } from './scenario';
import { instantOfScenario } from './scenario-time';

/** One act as its author will sign it. */
export interface ScriptedAct {
  /** Place in the file; undefined for what the player supplies. */
  readonly place: string | undefined;
  readonly recordedAt: Date;
  readonly draft: ActDraft & { readonly id: string };
}

/** An act as the folds read it, before it has a place in its author's chain. */
export function foldableOf({ draft }: ScriptedAct, seq: number): FoldableAct {
  return {
    id: draft.id,
    type: draft.type,
    version: 1,
    agencyId: draft.agencyId,
    seq,
    caseId: draft.caseId ?? (draft.type === 'case.opened' ? draft.id : undefined),
    referralId: draft.referralId ?? (draft.type === 'referral.sent' ? draft.id : undefined),
    onBehalfOf: draft.onBehalfOf,
    via: draft.via,
    actor: draft.actor,
    occurredAt: (draft.occurredAt ?? draft.now).toISOString(),
    recordedAt: draft.now.toISOString(),
    provisional: draft.provisional,
    data: { ...draft.data },
  };
}

export function recordedAtOf(scene: SceneAct): Date {
  return instantOfScenario(scene.recordedAt ?? scene.at);
}
