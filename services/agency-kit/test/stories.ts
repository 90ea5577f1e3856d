import type { AgencyWorld, StaffViewer } from './agency-world';

/** A case at an agency, opened by the viewer. */
export async function openCase(world: AgencyWorld, viewer: StaffViewer): Promise<string> {
  const { caseId } = await world.useCases(viewer.agencyId).openCase(viewer, {
    idempotencyKey: world.nextKey(),
    channel: 'POLICE',
    ageBand: '15-17',
    sex: 'FEMALE',
    exploitation: ['SexualExploitation'],
    victimStatus: 'POSSIBLE',
  });
  return caseId;
}

interface Sending {
  readonly caseId: string;
  readonly to: string;
  readonly kind?: 'SERVICE' | 'TRANSFER';
  readonly narrative?: string;
  readonly key?: string;
}

/** The input of an ordinary referral. */
export function sending(world: AgencyWorld, { caseId, to, kind = 'TRANSFER', narrative, key }: Sending) {
  return {
    idempotencyKey: key ?? world.nextKey(),
    caseId,
    kind,
    to,
    services: ['SV04'],
    urgency: 'URGENT',
    clientMoves: true,
    triage: { ageBand: '15-17', sex: 'FEMALE', needs: ['AFRAID'] },
    told: [{ item: 'lengthDays', days: 14 }],
    dossier: { legalBasis: 'e', agreedBy: 'CLIENT', clientAgrees: true, narrative },
  };
}

/** A referral sent and delivered. */
export async function refer(
  world: AgencyWorld,
  viewer: StaffViewer,
  spec: Omit<Sending, 'caseId'> & { readonly caseId?: string },
): Promise<{ referralId: string; caseId: string }> {
  const caseId = spec.caseId ?? (await openCase(world, viewer));
  const { referralId } = await world
    .useCases(viewer.agencyId)
    .sendReferral(viewer, sending(world, { ...spec, caseId }));
  await world.settle();
  return { referralId, caseId };
}

/** A verb on a referral, and then everybody knows. */
export async function act(
  world: AgencyWorld,
  viewer: StaffViewer,
  verb:
    | 'acceptReferral'
    | 'declineReferral'
    | 'withdrawReferral'
    | 'giveHandover'
    | 'takeHandover'
    | 'failHandover'
    | 'recordPhoneAcceptance'
    | 'startService'
    | 'sendFeedback',
  referralId: string,
  more: object = {},
): Promise<void> {
  const run = world.useCases(viewer.agencyId)[verb] as (
    viewer: StaffViewer,
    input: object,
  ) => Promise<object>;
  await run(viewer, { idempotencyKey: world.nextKey(), referralId, ...more });
  await world.settle();
}

/** The agency's own copy, as its API shows it. */
export async function referralOf(
  world: AgencyWorld,
  viewer: StaffViewer,
  id: string,
): Promise<Record<string, unknown> | null> {
  const prefix = world.of(viewer.agencyId).spec.prefix;
  const answer = await world.graphql(
    viewer,
    `query ($id: ID!) { ${prefix}Agency { referral(id: $id) {
       id state direction isProvisional isSynced attempt reason outcome availableActions
       from { id } to { id name { id en } isMember } triage { ageBand isChild needs } told { item told clientSays }
       dossier { legalBasis releasedAt withheldAt } acts { type via onBehalfOf { id } } coordination { id }
     } } }`,
    { id },
  );
  if (answer.errors.length > 0) throw new Error(answer.text);
  const agency = answer.data?.[`${prefix}Agency`] as { referral: Record<string, unknown> | null } | null;
  return agency?.referral ?? null;
}
