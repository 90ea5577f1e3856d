import {
  caseUseCasesOf,
  CLIENT_FIELDS,
  CASE_VERBS,
  defineInput,
  field,
  type InputOf,
  isOpenedLate,
  notFound,
  OPEN_CASE_INPUT,
  openCase,
  optional,
  requirePastInstant,
  requireWithinDecade,
  type UseCase,
  type UseCaseContext,
} from '@estafet/agency-kit';
import { DomainError } from '@estafet/relay-kit';
import { CHANNELS, COMPLAINT_OUTCOMES, KECAMATAN, newActId, RISK_LEVELS } from '@estafet/schema';
import { ComplaintEntity } from './complaint.entity';

const WIB_OFFSET_MS = 7 * 3_600_000;
const UUID_SHAPE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const { recordReport } = caseUseCasesOf({ recordReport: CASE_VERBS.recordReport });

const KEY = field.key('A key the client makes for this one intention: a retry returns the first result');
const RECEIVE_FIELDS = {
  idempotencyKey: KEY,
  channel: field.code(CHANNELS, 'How it came'),
  riskLevel: field.code(RISK_LEVELS, 'Risk: high risk is served before assessment (law.md §8)'),
  kecamatan: optional(field.code(KECAMATAN, 'Sub-district it speaks of (Kemendagri code)')),
  sexualExploitation: optional(field.flag('It concerns sexual exploitation')),
  assaultWithin120h: optional(field.flag('Assault within the 120 hours before')),
  receivedAt: optional(field.instant('When it came in; now when left out')),
} as const;
const OPEN_FROM_FIELDS = {
  idempotencyKey: KEY,
  complaintId: field.uuid('The complaint'),
  ...CLIENT_FIELDS,
} as const;
const CLOSE_FIELDS = {
  idempotencyKey: KEY,
  complaintId: field.uuid('The complaint'),
  outcome: field.code(COMPLAINT_OUTCOMES, 'Why it becomes no case here'),
} as const;

export const RECEIVE_COMPLAINT_INPUT = defineInput(
  'ReceiveComplaintInput',
  'A complaint (pengaduan)',
  RECEIVE_FIELDS,
);
export const OPEN_CASE_FROM_COMPLAINT_INPUT = defineInput(
  'OpenCaseFromComplaintInput',
  'What is known of the client when a complaint becomes a case',
  OPEN_FROM_FIELDS,
);
export const CLOSE_COMPLAINT_INPUT = defineInput(
  'CloseComplaintInput',
  'A complaint that becomes no case',
  CLOSE_FIELDS,
);

/** Writes a complaint down with its number, before anything is decided. */
export const receiveComplaint: UseCase<InputOf<typeof RECEIVE_FIELDS>, { complaintId: string }> = {
  name: 'receiveComplaint',
  async run(ctx, raw) {
    ctx.require('case.open', { agencyId: ctx.agencyId });
    const input = RECEIVE_COMPLAINT_INPUT.read(raw);
    const receivedAt = input.receivedAt ?? ctx.now;
    requirePastInstant(receivedAt, ctx.now, 'receivedAt');
    requireWithinDecade(receivedAt, ctx.now, 'receivedAt');
    const id = newActId(ctx.now);
    await ctx.manager.insert(ComplaintEntity, {
      agencyId: ctx.agencyId,
      id,
      number: await nextNumber(ctx, receivedAt),
      receivedAt,
      channel: input.channel,
      riskLevel: input.riskLevel,
      kecamatan: input.kecamatan ?? null,
      sexualExploitation: input.sexualExploitation ?? false,
      assaultWithin120h: input.assaultWithin120h ?? false,
      state: 'RECEIVED',
    });
    return { complaintId: id };
  },
};

/** The complaint becomes a case, and its report starts the clocks of UU 12/2022 at the time it came in (G30a, G30f). */
export const openCaseFromComplaint: UseCase<
  InputOf<typeof OPEN_FROM_FIELDS>,
  { complaintId: string; caseId: string }
> = {
  name: 'openCaseFromComplaint',
  async run(ctx, raw) {
    const { complaintId, idempotencyKey, ...client } = OPEN_CASE_FROM_COMPLAINT_INPUT.read(raw);
    const complaint = await lockOpenComplaint(ctx, complaintId);
    const { channel, receivedAt, sexualExploitation, assaultWithin120h } = complaint;
    const { caseId } = await openCase.run(
      ctx,
      OPEN_CASE_INPUT.read({
        ...{ ...client, idempotencyKey, channel, openedAt: receivedAt },
        ...(isOpenedLate(receivedAt, ctx.now) ? { backdateReason: 'PAPER_FIRST' } : {}),
      }),
    );
    await recordReport.run(ctx, {
      idempotencyKey,
      caseId,
      channel,
      sexualExploitation,
      assaultWithin120h,
      occurredAt: receivedAt,
      backdateReason: 'PAPER_FIRST',
    });
    await settle(ctx, complaintId, { state: 'CASE_OPENED', caseId });
    return { complaintId, caseId };
  },
};

export const closeComplaint: UseCase<InputOf<typeof CLOSE_FIELDS>, { complaintId: string }> = {
  name: 'closeComplaint',
  async run(ctx, raw) {
    const { complaintId, outcome } = CLOSE_COMPLAINT_INPUT.read(raw);
    await lockOpenComplaint(ctx, complaintId);
    await settle(ctx, complaintId, { state: 'CLOSED', outcome });
    return { complaintId };
  },
};

async function lockOpenComplaint(ctx: UseCaseContext, id: string): Promise<ComplaintEntity> {
  ctx.require('case.open', { agencyId: ctx.agencyId });
  const complaint = UUID_SHAPE.test(id)
    ? await ctx.manager.findOne(ComplaintEntity, {
        where: { agencyId: ctx.agencyId, id },
        lock: { mode: 'pessimistic_write' },
      })
    : null;
  if (!complaint) throw notFound();
  if (complaint.state !== 'RECEIVED') {
    throw new DomainError('COMPLAINT_SETTLED', {
      id: 'Pengaduan ini sudah diselesaikan. Muat ulang daftar.',
      en: 'This complaint has been settled already. Reload the list.',
    });
  }
  return complaint;
}

async function settle(
  ctx: UseCaseContext,
  id: string,
  change: Pick<ComplaintEntity, 'state'> & Partial<Pick<ComplaintEntity, 'caseId' | 'outcome'>>,
): Promise<void> {
  await ctx.manager.update(
    ComplaintEntity,
    { agencyId: ctx.agencyId, id },
    { ...change, settledAt: ctx.now },
  );
}

async function nextNumber({ manager, agencyId }: UseCaseContext, receivedAt: Date): Promise<string> {
  const year = new Date(receivedAt.getTime() + WIB_OFFSET_MS).getUTCFullYear();
  const rows = await manager.query<{ last: number }[]>(
    `INSERT INTO complaint_number (agency_id, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (agency_id, year) DO UPDATE SET last = complaint_number.last + 1 RETURNING last`,
    [agencyId, year],
  );
  return `ADU/${year}/${String(rows[0]?.last ?? 1).padStart(4, '0')}`;
}
