import {
  createMutationResolver,
  type GraphQLContext,
  mutation,
  notFound,
  perPrefix,
  presentCase,
  readPage,
  runInAgency,
  type Shown,
} from '@estafet/agency-kit';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { ComplaintEntity } from './complaint.entity';
import { ComplaintCaseType, ComplaintConnectionType, ComplaintType, complaintView } from './complaint.types';
import {
  CLOSE_COMPLAINT_INPUT,
  closeComplaint,
  OPEN_CASE_FROM_COMPLAINT_INPUT,
  openCaseFromComplaint,
  RECEIVE_COMPLAINT_INPUT,
  receiveComplaint,
} from './complaint.use-cases';

const DEFAULT_PAGE = 20;

/** What nobody may find on the second page. */
const PRESSING = {
  sql: `CASE WHEN complaint.state = 'RECEIVED' AND complaint.riskLevel = 'HIGH' THEN 1 ELSE 0 END`,
  of: ({ state, riskLevel }: ComplaintEntity) => (state === 'RECEIVED' && riskLevel === 'HIGH' ? 1 : 0),
};

@Resolver(() => ComplaintType)
export class ComplaintResolver {
  @Query(() => ComplaintConnectionType, {
    nullable: true,
    description:
      "The agency's complaints, newest first, those of a high risk that are not settled before all others; null for who has no desk there",
  })
  async serviceCentreComplaints(
    @Arg('isOpen', () => Boolean, {
      nullable: true,
      description: 'Only those not settled, or only settled ones',
    })
    isOpen: boolean | null,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: 'How many, 1 to 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before' })
    after: string | null,
    @Ctx() { deps, viewer }: GraphQLContext,
  ): Promise<Shown<ComplaintConnectionType> | null> {
    if (!deps.hosted.includes(viewer.agencyId ?? '')) return null;
    return runInAgency(deps, viewer, async (ctx) => {
      if (!ctx.decide('agency.read', { agencyId: ctx.agencyId }).allow) return null;
      const query = ctx.manager
        .createQueryBuilder(ComplaintEntity, 'complaint')
        .where('complaint.agencyId = :agencyId', { agencyId: ctx.agencyId });
      if (isOpen !== null)
        query.andWhere(isOpen ? `complaint.state = 'RECEIVED'` : `complaint.state <> 'RECEIVED'`);
      const question = { first, after: after ?? undefined };
      const { items, ...rest } = await readPage(
        query,
        { at: 'receivedAt', id: 'id', rank: PRESSING },
        question,
      );
      return { nodes: items.map(complaintView), ...rest };
    });
  }
}

const showsComplaint = {
  type: () => ComplaintType,
  present: (context: GraphQLContext, { complaintId }: { complaintId: string }) =>
    showComplaint(context, complaintId),
};

export const createComplaintMutations = perPrefix((prefix) =>
  createMutationResolver(prefix, [
    mutation({
      ...showsComplaint,
      useCase: receiveComplaint,
      inputClass: RECEIVE_COMPLAINT_INPUT.inputClass,
      description: 'Writes down a complaint (pengaduan)',
    }),
    mutation({
      useCase: openCaseFromComplaint,
      inputClass: OPEN_CASE_FROM_COMPLAINT_INPUT.inputClass,
      description: 'Opens a case from a complaint; its clocks start when the complaint came in',
      type: () => ComplaintCaseType,
      present: async (context, { complaintId, caseId }) => ({
        complaint: await showComplaint(context, complaintId),
        file: await presentCase(context, { caseId }),
      }),
    }),
    mutation({
      ...showsComplaint,
      useCase: closeComplaint,
      inputClass: CLOSE_COMPLAINT_INPUT.inputClass,
      description: 'Closes a complaint that becomes no case here',
    }),
  ]),
);

async function showComplaint({ deps, viewer }: GraphQLContext, id: string): Promise<Shown<ComplaintType>> {
  const complaint = await runInAgency(deps, viewer, (ctx) =>
    ctx.manager.findOneBy(ComplaintEntity, { agencyId: ctx.agencyId, id }),
  );
  if (!complaint) throw notFound();
  return complaintView(complaint);
}
