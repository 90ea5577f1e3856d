import type { DomainError } from '@estafet/relay-kit';
import { type ActType, type AgencyKind, BACKDATE_REASONS, type Json, VIAS } from '@estafet/schema';
import type { ClassType } from 'type-graphql';
import type { Action } from '../../kernel/decide.policy';
import type { UseCaseContext } from '../../kernel/use-case';
import type { CaseActRecord, CaseFacts } from '../cases/case-facts';
import { defineInput, field, type FieldSpecs, type InputOf, optional, toJson } from './input-fields';

/** Fields of every verb about a case. */
export const CASE_FIELDS = {
  idempotencyKey: field.key(
    'A key the client makes for this one intention: a retry returns the first result',
  ),
  caseId: field.uuid('The case'),
  occurredAt: optional(field.instant('When it happened; now when left out, never in the future')),
  backdateReason: optional(
    field.code(BACKDATE_REASONS, 'Why it is recorded late, when it is late enough to matter'),
  ),
  isProvisional: optional(field.flag('Recorded offline or by phone, to be confirmed later')),
  onBehalfOf: optional(
    field.party('The partner without a log that did it, to which this agency referred the client'),
  ),
  via: optional(field.code(VIAS, 'How that partner told this agency')),
} as const;

export type CaseInput = InputOf<typeof CASE_FIELDS>;

/**
 * Who may record an act: any agency with a case file (facts), one that now works on the case (lead or with a live
 * referral), or the lead alone (acts.md, column "by").
 */
export type VerbAuthority = 'ON_FILE' | 'ON_CASE' | 'LEAD';

/** What the agency holds about the case when a verb is tried. */
export interface CaseSituation {
  readonly acts: readonly CaseActRecord[];
  readonly facts: CaseFacts;
  readonly now: Date;
  readonly hasOpenTransfer: boolean;
  readonly isClosed: boolean;
  /** Whether another case is known here to be about the same client, by a link that stands. */
  readonly hasLinkedCase: () => Promise<boolean>;
}

type Refusal = DomainError | undefined;

/** The act just appended, in whose transaction a verb may keep rows of its own. */
export interface CaseActWork {
  readonly ctx: UseCaseContext;
  readonly caseId: string;
  readonly actId: string;
  readonly occurredAt: Date;
}

/** One line of the table: a verb of the API, the act it appends and what may stand in its way. */
export interface CaseVerb<I extends CaseInput = CaseInput> {
  readonly name: string;
  readonly act: ActType;
  readonly description: string;
  readonly authority: VerbAuthority;
  readonly action: Action;
  /** Kinds of agency that have the verb; all when absent. */
  readonly kinds: readonly AgencyKind[] | undefined;
  /** The clock that the act stops, in hours: later than a quarter of it asks for a reason (architecture §4). */
  readonly clockHours: number;
  /** A fact that brings a case about, or a night that was before it: its time is whenever it was, in the last ten years. */
  readonly mayPrecedeCase: boolean;
  readonly inputClass: ClassType;
  read(raw: unknown): I;
  /** Completes what was left out from what the agency already knows. */
  prepare(ctx: UseCaseContext, input: I): Promise<I>;
  /** `actId` names what the act itself begins: a placement's reference is the act that started it. */
  data(input: I, actId: string): Readonly<Record<string, Json>>;
  /** Why a plan is blocked; a fact has no such reason (rules.md, 7). */
  refusal(situation: CaseSituation, input: I): Promise<Refusal>;
  /** Who reads the act beside the task force. */
  audience(input: I, caseParties: readonly string[]): readonly string[];
  save(work: CaseActWork, input: I): Promise<void>;
}

export interface CaseVerbSpec<F extends FieldSpecs> {
  readonly name: string;
  readonly act: ActType;
  readonly description: string;
  readonly fields: F;
  readonly authority?: VerbAuthority;
  readonly action?: Action;
  readonly kinds?: readonly AgencyKind[];
  readonly clockHours?: number;
  readonly mayPrecedeCase?: boolean;
  readonly prepare?: (ctx: UseCaseContext, input: InputOf<F> & CaseInput) => Promise<Partial<InputOf<F>>>;
  readonly data?: (input: InputOf<F> & CaseInput, actId: string) => Readonly<Record<string, unknown>>;
  readonly refusal?: (situation: CaseSituation, input: InputOf<F> & CaseInput) => Refusal | Promise<Refusal>;
  readonly audience?: (input: InputOf<F> & CaseInput, caseParties: readonly string[]) => readonly string[];
  readonly save?: (work: CaseActWork, input: InputOf<F> & CaseInput) => Promise<void>;
}

export type InputOfVerb<V> = V extends CaseVerb<infer I> ? I : never;

/** Where no rule has a clock, recording more than a day late asks for a reason (requirements.md §15.5). */
const DEFAULT_CLOCK_HOURS = 96;

/** Completes one line of the table; without `data` the act carries the verb's own fields under their own names. */
export function defineCaseVerb<const F extends FieldSpecs>(
  spec: CaseVerbSpec<F>,
): CaseVerb<InputOf<F> & CaseInput> {
  const input = defineInput(
    `${spec.name.charAt(0).toUpperCase()}${spec.name.slice(1)}Input`,
    spec.description,
    {
      ...CASE_FIELDS,
      ...spec.fields,
    },
  );
  const ownFields = (value: InputOf<F> & CaseInput): Record<string, unknown> =>
    Object.fromEntries(Object.entries(value).filter(([key]) => key in spec.fields));
  return {
    name: spec.name,
    act: spec.act,
    description: spec.description,
    authority: spec.authority ?? 'ON_FILE',
    action: spec.action ?? 'case.record',
    kinds: spec.kinds,
    clockHours: spec.clockHours ?? DEFAULT_CLOCK_HOURS,
    mayPrecedeCase: spec.mayPrecedeCase ?? false,
    inputClass: input.inputClass,
    read: (raw) => input.read(raw) as unknown as InputOf<F> & CaseInput,
    prepare: async (ctx, value) => ({ ...value, ...(await spec.prepare?.(ctx, value)) }),
    data: (value, actId) => toJson((spec.data ?? ownFields)(value, actId)) as Record<string, Json>,
    refusal: async (situation, value) => spec.refusal?.(situation, value),
    audience: (value, caseParties) => spec.audience?.(value, caseParties) ?? [],
    save: async (work, value) => spec.save?.(work, value),
  };
}
