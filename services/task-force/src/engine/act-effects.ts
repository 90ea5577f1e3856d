import type { GapStatement } from '../gaps/gap-ledger';
import type { PolicyChange } from '../rules/default-policy';
import { listOf, recordOf, textOf } from '../rules/reading';
import type { HistoryAct, RuleMode } from '../rules/types';

type Row = Record<string, unknown>;

/** Rows that an act itself puts on the board, apart from what a case's fold gives. */
export interface BoardRecords {
  readonly policies: readonly Row[];
  readonly instructions: readonly Row[];
  readonly answers: readonly {
    id: string;
    agencyId: string;
    answeredAt: string;
    decision: string | undefined;
  }[];
  readonly declarations: readonly Row[];
}

const MODES: readonly string[] = ['OFF', 'SHADOW', 'ON'];

/** What an act says about a gap, if it is such an act. Who may say it is the ledger's to judge. */
export function statementOf(act: HistoryAct): GapStatement | undefined {
  const by = act.onBehalfOf ?? act.agencyId;
  switch (act.type) {
    case 'gap.acknowledged':
      return { kind: 'ACKNOWLEDGED', by, plan: textOf(act.data, 'plan'), due: instantOf(act, 'due') };
    case 'gap.contested':
      return { kind: 'CONTESTED', by, reason: textOf(act.data, 'reason') ?? 'OTHER' };
    case 'gap.waived': {
      const until = instantOf(act, 'until');
      return until === undefined
        ? undefined
        : { kind: 'WAIVED', by, reason: textOf(act.data, 'reason') ?? 'OTHER', until };
    }
    case 'resource.requested':
      return { kind: 'RESOURCE_REQUESTED', by, resource: textOf(act.data, 'kind') ?? 'OTHER' };
    case 'instruction.issued':
      return { kind: 'INSTRUCTED', by, instruction: textOf(act.data, 'kind') ?? 'OTHER' };
    default:
      return undefined;
  }
}

/** A policy is the task force's to change; the same words from anybody else change nothing. */
export function policyChangeOf(act: HistoryAct, taskForceId: string): PolicyChange | undefined {
  if (act.type !== 'policy.changed' || act.agencyId !== taskForceId) return undefined;
  const rule = textOf(act.data, 'rule');
  if (rule === undefined) return undefined;
  const mode = textOf(act.data, 'mode');
  const thresholds = Object.entries(recordOf(act.data, 'thresholds')).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return {
    rule,
    mode: isMode(mode) ? mode : undefined,
    thresholds: Object.fromEntries(thresholds),
    validFrom: instantOf(act, 'validFrom') ?? act.occurredAt,
  };
}

export function recordsOf(
  act: HistoryAct,
  { ordinal, taskForceId }: { ordinal: number; taskForceId: string },
): BoardRecords {
  const change = policyChangeOf(act, taskForceId);
  const isInstruction = act.type === 'instruction.issued' && act.agencyId === taskForceId;
  return {
    policies: change
      ? [
          {
            act_id: act.id,
            rule: change.rule,
            mode: change.mode,
            thresholds: change.thresholds,
            valid_from: change.validFrom,
            ordinal,
          },
        ]
      : [],
    instructions: isInstruction
      ? [
          {
            id: act.id,
            agency_id: textOf(act.data, 'agency'),
            kind: textOf(act.data, 'kind') ?? 'OTHER',
            due: instantOf(act, 'due') ?? act.occurredAt,
            issued_at: act.occurredAt,
            gap_ids: listOf(act.data, 'gapIds'),
          },
        ]
      : [],
    answers:
      act.type === 'instruction.answered'
        ? [
            {
              id: textOf(act.data, 'instructionId') ?? '',
              agencyId: act.agencyId,
              answeredAt: act.occurredAt,
              decision: textOf(act.data, 'decision'),
            },
          ]
        : [],
    declarations:
      act.type === 'recording.declared'
        ? [{ agency_id: act.agencyId, acts: listOf(act.data, 'acts'), declared_at: act.occurredAt }]
        : [],
  };
}

function instantOf(act: HistoryAct, key: string): string | undefined {
  const text = textOf(act.data, key);
  return text === undefined || Number.isNaN(Date.parse(text)) ? undefined : new Date(text).toISOString();
}

function isMode(text: string | undefined): text is RuleMode {
  return text !== undefined && MODES.includes(text);
}
