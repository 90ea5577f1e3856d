import { boundedList } from '@estafet/relay-kit';
import type { ReferralState } from '@estafet/schema';
import { Brackets, In, type SelectQueryBuilder } from 'typeorm';
import { notFound } from '../../kernel/errors';
import type { UseCaseContext } from '../../kernel/use-case';
import { isUuid } from '../../kernel/uuid';
import { type Page, type PageQuestion, readPage } from '../../kernel/page';
import { caseResource } from '../cases/case-access';
import { DossierEntity } from '../dossiers/dossier.entity';
import { AgencyReferralEntity, type ReferralDirection } from './referral.entity';
import { findReferralRow } from './referral.store';

export interface ReferralFilter {
  readonly states?: readonly ReferralState[] | undefined;
  readonly urgency?: string | undefined;
  readonly party?: string | undefined;
  readonly caseId?: string | undefined;
  readonly service?: string | undefined;
  readonly isClosed?: boolean | undefined;
  /** Unanswered past its answer time. */
  readonly isOverdue?: boolean | undefined;
}

export interface ReferralPageQuestion extends PageQuestion {
  readonly direction: ReferralDirection;
  readonly filter: ReferralFilter;
}

const UNANSWERED: readonly ReferralState[] = ['SENT', 'DELIVERED', 'INFO_REQUESTED'];
const ANSWER_HOURS_SQL = `CASE WHEN referral.urgency = 'URGENT' THEN interval '24 hours' ELSE interval '72 hours' END`;
const DESK_LIMIT = 20;

/** One page of the agency's inbox or outbox, newest first. One query, whatever the page's size. */
export async function listReferrals(
  ctx: UseCaseContext,
  { direction, filter, ...page }: ReferralPageQuestion,
): Promise<Page<AgencyReferralEntity>> {
  ctx.require('referral.read', { agencyId: ctx.agencyId });
  const query = visibleReferrals(ctx).andWhere('referral.direction = :direction', { direction });
  applyFilter(query, filter, ctx.now);
  return readPage(query, { at: 'sentAt', id: 'id' }, page);
}

/** What waits for this agency, by urgency and age: a few rows each, since a desk shows no more. */
export interface Desk {
  readonly toAnswer: AgencyReferralEntity[];
  readonly toConfirm: AgencyReferralEntity[];
  readonly toHandOver: AgencyReferralEntity[];
  readonly questionsToAnswer: AgencyReferralEntity[];
  readonly disputed: AgencyReferralEntity[];
  readonly awaitingAnswer: AgencyReferralEntity[];
}

/** Today's work, from the rows that are still running. */
export async function readDesk(ctx: UseCaseContext): Promise<Desk> {
  ctx.require('referral.read', { agencyId: ctx.agencyId });
  const { agencyId } = ctx;
  const list = (direction: ReferralDirection, states: readonly ReferralState[], isMoving = false) => {
    const query = visibleReferrals(ctx)
      .andWhere('NOT referral.isClosed AND referral.direction = :direction', { direction })
      .andWhere('referral.state IN (:...states)', { states })
      // URGENT before NORMAL, then the longest waiting.
      .orderBy('referral.urgency', 'DESC')
      .addOrderBy('referral.sentAt', 'ASC')
      .take(DESK_LIMIT);
    if (isMoving) query.andWhere('referral.clientMoves');
    return query.getMany();
  };
  const accepted = await list('RECEIVED', ['ACCEPTED', 'HANDING_OVER'], true);
  const provisional = (await list('RECEIVED', ['ACCEPTED'])).filter(({ isProvisional }) => isProvisional);
  const disputed = [...(await list('RECEIVED', ['DISPUTED'])), ...(await list('SENT', ['DISPUTED']))];
  const isOwnToGive = ({ recordedBy }: AgencyReferralEntity): boolean => recordedBy === agencyId;
  return {
    toAnswer: uniqueRows([...(await list('RECEIVED', UNANSWERED)), ...provisional]),
    toConfirm: accepted,
    toHandOver: (await list('SENT', ['ACCEPTED', 'TAKEN'], true)).filter(isOwnToGive),
    questionsToAnswer: await list('SENT', ['INFO_REQUESTED']),
    disputed,
    awaitingAnswer: await list('SENT', UNANSWERED),
  };
}

/** One referral; undefined where it is absent, another agency's, or of a case that is restricted to others. */
export async function findReferral(
  ctx: UseCaseContext,
  id: string,
): Promise<AgencyReferralEntity | undefined> {
  const row = await findReferralRow(ctx, id);
  if (!row) return undefined;
  const { restrictedTo } = await caseResource(ctx.manager, ctx.agencyId, row.caseId);
  const decision = ctx.decide('referral.read', { agencyId: ctx.agencyId, restrictedTo });
  return decision.allow ? row : undefined;
}

/** After a mutation: the referral that was just written. */
export async function getReferral(ctx: UseCaseContext, id: string): Promise<AgencyReferralEntity> {
  const row = await findReferral(ctx, id);
  if (!row) throw notFound();
  return row;
}

/** The referrals of a page of cases, by case, oldest first: one query. */
export async function loadReferralsOfCases(
  ctx: UseCaseContext,
  caseIds: readonly string[],
): Promise<(AgencyReferralEntity[] | undefined)[]> {
  if (!ctx.decide('referral.read', { agencyId: ctx.agencyId }).allow) return caseIds.map(() => undefined);
  const rows = await visibleReferrals(ctx)
    .andWhere('referral.caseId IN (:...caseIds)', { caseIds: [...caseIds] })
    .orderBy('referral.sentAt', 'ASC')
    .addOrderBy('referral.id', 'ASC')
    .getMany();
  const byCase = Map.groupBy(rows, ({ caseId }) => caseId);
  return caseIds.map((caseId) => byCase.get(caseId) ?? []);
}

/** What may be shown of a referral's dossier without opening it; undefined before the release. */
export async function loadDossierRows(
  ctx: UseCaseContext,
  referralIds: readonly string[],
): Promise<(DossierEntity | undefined)[]> {
  const rows = await ctx.manager.findBy(DossierEntity, {
    agencyId: ctx.agencyId,
    referralId: In([...referralIds]),
  });
  return referralIds.map((id) => rows.find(({ referralId }) => referralId === id));
}

/** The agency's referrals but for those of cases restricted to others: a suspected colleague does not see them in a list either. */
function visibleReferrals(ctx: UseCaseContext): SelectQueryBuilder<AgencyReferralEntity> {
  return ctx.manager
    .createQueryBuilder(AgencyReferralEntity, 'referral')
    .where('referral.agencyId = :agencyId', { agencyId: ctx.agencyId })
    .andWhere(
      `NOT EXISTS (
         SELECT 1 FROM case_file file
          WHERE file.agency_id = referral.agency_id AND file.case_id = referral.case_id
            AND cardinality(file.restricted_to) > 0 AND NOT (:workerRef = ANY(file.restricted_to)))`,
      { workerRef: ctx.viewer.workerRef },
    );
}

function applyFilter(
  query: SelectQueryBuilder<AgencyReferralEntity>,
  filter: ReferralFilter,
  now: Date,
): void {
  const { states, urgency, party, caseId, service, isClosed, isOverdue } = filter;
  if (states && states.length > 0) {
    query.andWhere('referral.state IN (:...states)', { states: boundedList(states, 'filter.states') });
  }
  if (urgency) query.andWhere('referral.urgency = :urgency', { urgency });
  if (caseId !== undefined) {
    if (isUuid(caseId)) query.andWhere('referral.caseId = :caseId', { caseId });
    else query.andWhere('FALSE');
  }
  if (service) query.andWhere(':service = ANY(referral.services)', { service });
  if (isClosed !== undefined) query.andWhere('referral.isClosed = :isClosed', { isClosed });
  if (party) {
    query.andWhere(
      new Brackets((either) => either.where('referral.from = :party').orWhere('referral.to = :party')),
      { party },
    );
  }
  if (isOverdue) {
    query
      .andWhere('referral.state IN (:...unanswered)', { unanswered: UNANSWERED })
      .andWhere(`referral.sentAt + ${ANSWER_HOURS_SQL} < :now`, { now });
  }
}

function uniqueRows(rows: readonly AgencyReferralEntity[]): AgencyReferralEntity[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
