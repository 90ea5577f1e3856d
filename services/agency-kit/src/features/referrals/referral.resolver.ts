import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ClassReference } from '../../kernel/definition';
import type { GraphQLContext } from '../../kernel/graphql-context';
import type { Shown } from '../../kernel/shown';
import { runInAgency } from '../../kernel/use-case';
import { createMutationResolver, mutation, type MutationSpec, perPrefix } from '../case-acts/mutations';
import {
  ACCEPT_INPUT,
  DECLINE_INPUT,
  EMERGENCY_INPUT,
  FAIL_INPUT,
  FEEDBACK_INPUT,
  GIVE_INPUT,
  PHONE_ACCEPTANCE_INPUT,
  PROVIDE_INFO_INPUT,
  REQUEST_INFO_INPUT,
  SEND_INPUT,
  START_INPUT,
  TAKE_INPUT,
  WITHDRAW_INPUT,
} from './referral-input';
import { getReferral, loadDossierRows } from './referral-reading.service';
import { sendEmergencyReferral, sendReferral } from './referral-sending.service';
import {
  acceptReferral,
  declineReferral,
  failHandover,
  giveHandover,
  provideInfo,
  recordPhoneAcceptance,
  requestInfo,
  sendFeedback,
  startService,
  takeHandover,
  withdrawReferral,
} from './referral.service';
import { AgencyReferralType, DossierType, EmergencyReferralsType } from './referral.types';
import { dossierView, referralView } from './referral.view';

const answersReferral = {
  type: () => AgencyReferralType,
  present: (context: GraphQLContext, { referralId }: { referralId: string }) =>
    showReferral(context, referralId),
};

const MUTATIONS: readonly MutationSpec[] = [
  mutation({
    ...answersReferral,
    useCase: sendReferral,
    inputClass: SEND_INPUT.inputClass,
    description: 'Refers a client to an agency or partner',
  }),
  mutation({
    useCase: sendEmergencyReferral,
    inputClass: EMERGENCY_INPUT.inputClass,
    description: 'From the field: opens a case and an urgent referral for each client',
    type: () => EmergencyReferralsType,
    present: async (context, { referrals }) => ({
      referrals: await Promise.all(referrals.map(({ referralId }) => showReferral(context, referralId))),
    }),
  }),
  mutation({
    ...answersReferral,
    useCase: acceptReferral,
    inputClass: ACCEPT_INPUT.inputClass,
    description: "The receiver says yes; the sender's dossier is released to it",
  }),
  mutation({
    ...answersReferral,
    useCase: declineReferral,
    inputClass: DECLINE_INPUT.inputClass,
    description: 'The receiver says no, with a reason',
  }),
  mutation({
    ...answersReferral,
    useCase: withdrawReferral,
    inputClass: WITHDRAW_INPUT.inputClass,
    description: 'The sender takes the referral back, before the client has left',
  }),
  mutation({
    ...answersReferral,
    useCase: requestInfo,
    inputClass: REQUEST_INFO_INPUT.inputClass,
    description: 'The receiver asks coded questions',
  }),
  mutation({
    ...answersReferral,
    useCase: provideInfo,
    inputClass: PROVIDE_INFO_INPUT.inputClass,
    description: "The sender answers the receiver's questions",
  }),
  mutation({
    ...answersReferral,
    useCase: recordPhoneAcceptance,
    inputClass: PHONE_ACCEPTANCE_INPUT.inputClass,
    description: 'The sender records a yes by telephone; provisional until the receiver confirms',
  }),
  mutation({
    ...answersReferral,
    useCase: giveHandover,
    inputClass: GIVE_INPUT.inputClass,
    description: "The sender's hand: the client has left",
  }),
  mutation({
    ...answersReferral,
    useCase: takeHandover,
    inputClass: TAKE_INPUT.inputClass,
    description: "The receiver's hand: the client has arrived",
  }),
  mutation({
    ...answersReferral,
    useCase: failHandover,
    inputClass: FAIL_INPUT.inputClass,
    description: 'The handover did not take place; says where the client is',
  }),
  mutation({
    ...answersReferral,
    useCase: startService,
    inputClass: START_INPUT.inputClass,
    description: 'The service has begun',
  }),
  mutation({
    ...answersReferral,
    useCase: sendFeedback,
    inputClass: FEEDBACK_INPUT.inputClass,
    description: 'The receiver tells the sender how it went',
  }),
];

/** `policeSendReferral`, `ngoAcceptReferral`, … */
export const createReferralResolver = perPrefix((prefix) => createMutationResolver(prefix, MUTATIONS));

/** What a referral shows beyond its row. */
@Resolver(() => AgencyReferralType)
export class AgencyReferralResolver {
  @FieldResolver(() => DossierType, {
    nullable: true,
    description: 'The dossier, once released (the sender sees its own at once); opened only by a mutation',
  })
  async dossier(
    @Root() { id }: AgencyReferralType,
    @Ctx() { loaders }: GraphQLContext,
  ): Promise<Shown<DossierType> | undefined> {
    const row = await loaders.load(loadDossierRows, id);
    return row && dossierView(row);
  }
}

export const REFERRAL_RESOLVERS: readonly ClassReference[] = [AgencyReferralResolver];

function showReferral(
  { deps, viewer }: GraphQLContext,
  referralId: string,
): Promise<Shown<AgencyReferralType>> {
  return runInAgency(deps, viewer, async (ctx) =>
    referralView(deps.directory, await getReferral(ctx, referralId)),
  );
}
