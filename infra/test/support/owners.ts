import { randomUUID } from 'node:crypto';
import type { Viewer } from '@estafet/schema';
import { newCase, newReferral, prefixOf } from './person';
import { staffOf, type SubgraphClient } from './subgraph-client';

type Row = Record<string, unknown>;

/** An agency with rows of its own in every feature of its service, and those who may not see them. */
export interface Owner {
  readonly agencyId: string;
  readonly subgraph: string;
  /** Another agency of the same kind; for the only service centre, one that is not hosted anywhere. */
  readonly sameKind: string;
  readonly otherKind: string;
}

export const OWNERS: readonly Owner[] = [
  { agencyId: 'polres', subgraph: 'police', sameKind: 'polsek-cipanas', otherKind: 'lsm' },
  { agencyId: 'dinsos', subgraph: 'social-services', sameKind: 'rpsw', otherKind: 'polsek-cipanas' },
  { agencyId: 'p2tp2a', subgraph: 'service-centre', sameKind: 'uptd-rekaan', otherKind: 'lsm-bahtera' },
  { agencyId: 'lsm', subgraph: 'ngo', sameKind: 'lsm-bahtera', otherKind: 'rpsw' },
];

/** Texts of an owner's own making, which would betray a row as surely as its id. */
export const PLANTED = {
  identity: 'Mentari Rekaan Tertanam',
  narrative: 'Cerita rekaan yang tertanam',
  reportNumber: 'LP-REKAAN-8877',
  placementRef: 'KAMAR-REKAAN-8877',
  mentorRef: 'MENTOR-REKAAN-8877',
} as const;

/** The ids of an owner's rows, by the name under which inputs ask for them. */
export type OwnedIds = Readonly<
  Record<'caseId' | 'referralId' | 'breakGlassId' | 'complaintId' | 'actId' | 'replacedBy', string>
>;

/** To whom owners refer: it answers nothing, so that a day later there is a gap. */
export const RECEIVER = 'balai';

/** Fills an owner's service with a case and everything that its kind records about one. */
export async function fillService(client: SubgraphClient, { agencyId, subgraph }: Owner): Promise<OwnedIds> {
  const act = async (
    verb: string,
    input: Row,
    selection = '__typename',
    viewer: Viewer = staffOf(agencyId),
  ) => {
    const name = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
    const answer = await client.ask(
      subgraph,
      viewer,
      `mutation ($input: ${name}Input!) { ${prefixOf(agencyId)}${name}(input: $input) { ${selection} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    if (answer.errors.length > 0) throw new Error(`${agencyId} ${verb}: ${answer.text}`);
    return Object.values(answer.data ?? {})[0] as Row;
  };
  const { caseId } = (await act('openCase', newCase(), 'caseId')) as { caseId: string };
  await act('recordIdentity', { caseId, identity: { fullName: PLANTED.identity } });
  await act('enterStage', { caseId, stage: 'ST02' });
  const { acts } = (await act('enterStage', { caseId, stage: 'ST03' }, 'acts { id type }')) as {
    acts: { id: string; type: string }[];
  };
  const [actId = '', replacedBy = ''] = acts
    .filter(({ type }) => type === 'case.stageEntered')
    .map(({ id }) => id);
  const complaintId = await ownKind(agencyId, caseId, act);
  const dossier = { legalBasis: 'e', agreedBy: 'CLIENT', narrative: PLANTED.narrative };
  const sent = await act('sendReferral', newReferral({ caseId, to: RECEIVER, dossier }), 'id');
  const access = await act('breakGlass', { caseId, reason: 'Alasan rekaan' }, 'id', {
    ...staffOf(agencyId),
    ...{ sub: `${agencyId}-petugas`, roles: ['frontline'], workerRef: `rekan-${agencyId}` },
  });
  const ids = { referralId: sent['id'] as string, breakGlassId: access['id'] as string };
  return { caseId, ...ids, complaintId, actId, replacedBy };
}

/** What only this kind of agency records; answers a complaint's id where there is one. */
async function ownKind(
  agencyId: string,
  caseId: string,
  act: (verb: string, input: Row, selection?: string) => Promise<Row>,
): Promise<string> {
  switch (agencyId) {
    case 'polres':
      await act('fileReport', { caseId, caseKind: 'TPPO', reportNumber: PLANTED.reportNumber });
      break;
    case 'dinsos':
      await act('startPlacement', { caseId, unitKind: 'SAFE_HOUSE', placementRef: PLANTED.placementRef });
      break;
    case 'lsm':
      await act('joinProgramme', { caseId, programme: 'SURVIVOR_MENTORING', mentorRef: PLANTED.mentorRef });
      await act('measureOutcome', { caseId, month: 0 });
      break;
    case 'p2tp2a': {
      await act('planOutreach', {
        ...{ caseId, departsAt: '2099-01-01T00:00:00.000Z', policePartner: 'polres' },
        teamWorkerRefs: [staffOf(agencyId).workerRef],
      });
      const complaint = await act('receiveComplaint', { channel: 'POLICE', riskLevel: 'HIGH' }, 'id');
      return complaint['id'] as string;
    }
  }
  return randomUUID();
}
