import {
  AGE_BANDS,
  BACKDATE_REASONS,
  CHANNELS,
  EXPLOITATION,
  isChildAgeBand,
  KECAMATAN,
  MEANS,
  newActId,
  RECRUITMENT,
  RISK_LEVELS,
  SEXES,
  VICTIM_STATUSES,
  type Json,
} from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import type { ActEvent } from '../../kernel/act-hook';
import type { UseCase } from '../../kernel/use-case';
import { requireHonestOpening } from '../case-acts/act-time.policy';
import { defineInput, field, type InputOf, optional, toJson } from '../case-acts/input-fields';
import { CaseFileEntity } from './case-file.entity';
import { joinTeam, joinTeamIfAbsent } from './case-team';
import { formatLocalNumber } from './local-number';

const WIB_OFFSET_MS = 7 * 3_600_000;

/** What is known of the client, by codes alone. */
export const CLIENT_FIELDS = {
  ageBand: field.code(AGE_BANDS, 'Age, as a band; UNKNOWN is handled as a child (R03)'),
  sex: field.code(SEXES, 'Sex'),
  exploitation: optional(field.codes(EXPLOITATION, 'Kinds of exploitation (HTCDS 2.0)')),
  means: optional(field.codes(MEANS, 'Means of control (HTCDS 2.0)')),
  recruitment: optional(field.codes(RECRUITMENT, 'How she was recruited (HTCDS 2.0)')),
  victimStatus: field.code(
    VICTIM_STATUSES,
    'Possible, confirmed or not a victim; consent of the victim decides nothing',
  ),
  riskLevel: optional(field.code(RISK_LEVELS, 'Risk level')),
  kecamatanOrigin: optional(field.code(KECAMATAN, 'Sub-district she comes from (Kemendagri code)')),
  kecamatanFound: optional(field.code(KECAMATAN, 'Sub-district where she was found (Kemendagri code)')),
} as const;

const OPEN_CASE_FIELDS = {
  idempotencyKey: field.key(
    'A key the client makes for this one intention: a retry returns the first result',
  ),
  channel: field.code(CHANNELS, 'How the client or the report came'),
  ...CLIENT_FIELDS,
  openedAt: optional(
    field.instant('When the case came to the agency, at most 10 years ago; now when left out'),
  ),
  backdateReason: optional(
    field.code(BACKDATE_REASONS, 'Why it is opened late, where it came more than 30 days ago'),
  ),
} as const;

export const OPEN_CASE_INPUT = defineInput(
  'OpenCaseInput',
  'A new case. Holds nothing that identifies her: identity is recorded apart, encrypted',
  OPEN_CASE_FIELDS,
);

export type OpenCaseInput = InputOf<typeof OPEN_CASE_FIELDS>;

/** Opens a case: the file, its first act (whose id is the case's id), and the opener as the first of its team. */
export const openCase: UseCase<OpenCaseInput, { caseId: string }> = {
  name: 'openCase',
  async run(ctx, raw) {
    ctx.require('case.open', { agencyId: ctx.agencyId });
    const { openedAt = ctx.now, backdateReason, ...input } = OPEN_CASE_INPUT.read(raw);
    requireHonestOpening({ openedAt, backdateReason, now: ctx.now });
    const caseId = newActId(ctx.now);
    await createCaseFile(ctx.manager, {
      agencyId: ctx.agencyId,
      agencyKind: ctx.deps.kind,
      caseId,
      openedAt,
      isOpenedHere: true,
      ageBand: input.ageBand,
      sex: input.sex,
      exploitation: input.exploitation ?? [],
      riskLevel: input.riskLevel,
      workerRef: ctx.viewer.workerRef,
    });
    await ctx.act({
      id: caseId,
      type: 'case.opened',
      occurredAt: openedAt,
      backdateReason,
      data: openingData(input),
    });
    return { caseId };
  },
};

/** The receiver's file, if it has none: what it knows of her then is the triage of the referral. */
export async function openFileForReferral(
  { manager, agencyId, deps }: ActEvent,
  referral: {
    readonly caseId: string;
    readonly sent: Readonly<Record<string, Json>>;
    readonly takenOnAt: Date;
    /** Who took the case on, the first of its team. */
    readonly workerRef: string | undefined;
    /** Whether that worker joins the team of a file that is there already. */
    readonly joinsTeam: boolean;
  },
): Promise<void> {
  const { caseId, sent, takenOnAt, workerRef, joinsTeam } = referral;
  const exists = await manager.existsBy(CaseFileEntity, { agencyId, caseId });
  if (exists) {
    if (workerRef !== undefined && joinsTeam) {
      await joinTeamIfAbsent(manager, { agencyId, caseId, workerRef, since: takenOnAt });
    }
    return;
  }
  const triage = asRecord(sent['triage']);
  await createCaseFile(manager, {
    agencyId,
    agencyKind: deps.kind,
    caseId,
    openedAt: takenOnAt,
    isOpenedHere: false,
    ageBand: asText(triage['ageBand']),
    sex: asText(triage['sex']),
    exploitation: [],
    riskLevel: asText(triage['risk']),
    workerRef,
  });
}

/** What the first act says: nothing of it identifies her. */
function openingData(input: OpenCaseInput): Record<string, Json> {
  const facts = {
    channel: input.channel,
    isChild: isChildAgeBand(input.ageBand),
    ...Object.fromEntries(Object.keys(CLIENT_FIELDS).map((key) => [key, input[key as keyof OpenCaseInput]])),
  };
  return toJson(facts) as Record<string, Json>;
}

interface NewCaseFile {
  readonly agencyId: string;
  readonly agencyKind: string;
  readonly caseId: string;
  readonly openedAt: Date;
  readonly isOpenedHere: boolean;
  readonly ageBand: string | undefined;
  readonly sex: string | undefined;
  readonly exploitation: readonly string[];
  readonly riskLevel: string | undefined;
  /** Who opened it or took it on: the first who may read it. The responsible worker is named by `worker.assigned`. */
  readonly workerRef: string | undefined;
}

async function createCaseFile(manager: EntityManager, file: NewCaseFile): Promise<void> {
  const { agencyId, agencyKind, caseId, workerRef, openedAt } = file;
  await manager.insert(CaseFileEntity, {
    agencyId,
    caseId,
    localNumber: await nextLocalNumber(manager, { agencyId, agencyKind, openedAt }),
    openedAt,
    isOpenedHere: file.isOpenedHere,
    isChild: isChildAgeBand(file.ageBand),
    ageBand: file.ageBand ?? null,
    sex: file.sex ?? null,
    exploitation: [...file.exploitation],
    riskLevel: file.riskLevel ?? null,
    lead: file.isOpenedHere ? agencyId : null,
    leadActId: file.isOpenedHere ? caseId : null,
    restrictedTo: [],
  });
  if (workerRef !== undefined) {
    await joinTeam(manager, { agencyId, caseId, workerRef, kind: 'SUPPORTING', since: openedAt });
  }
}

async function nextLocalNumber(
  manager: EntityManager,
  { agencyId, agencyKind, openedAt }: { agencyId: string; agencyKind: string; openedAt: Date },
): Promise<string> {
  const year = new Date(openedAt.getTime() + WIB_OFFSET_MS).getUTCFullYear();
  const rows = await manager.query<{ last: number }[]>(
    `INSERT INTO case_number (agency_id, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (agency_id, year) DO UPDATE SET last = case_number.last + 1 RETURNING last`,
    [agencyId, year],
  );
  return formatLocalNumber(agencyKind, year, rows[0]?.last ?? 1);
}

function asRecord(value: Json | undefined): Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function asText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
