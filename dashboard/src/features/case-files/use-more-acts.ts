import * as codes from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import { useDirectory, useDirectoryNames } from '../../app/use-directory';
import { type NamedWorker, useWorkerNames } from '../../app/use-colleagues';
import * as gql from '../../gql/graphql';
import type { ActLineFragment } from '../../gql/graphql';
import { useLanguage } from '../../ui/language';
import { formatDateTime } from '../../ui/time';
import { caseAct, type CaseAct } from './case-act';

const MONTHS = { '0': { id: '0', en: '0' }, '6': { id: '6', en: '6' }, '12': { id: '12', en: '12' } };
type OutcomeAnswers = Omit<gql.MeasureOutcomeInput, 'idempotencyKey' | 'month'> & { readonly month: string };

interface CaseSituation {
  readonly team: readonly NamedWorker[];
  readonly acts: readonly ActLineFragment[];
}

/** Acts that are rarer than those of the stages: a report, a rescue, an incident, a colleague who fell ill, outcomes. */
export function useMoreActs({ team, acts }: CaseSituation): readonly CaseAct[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const parties = useDirectoryNames();
  const police = Object.fromEntries(
    useDirectory()
      .filter(({ kind }) => kind === 'POLICE')
      .map(({ party }) => [party.id, party.name]),
  );
  const workers = useWorkerNames(team);
  // An incident is named by the act that reported it; on the page, by when that was.
  const incidents = Object.fromEntries(
    acts
      .filter(({ type }) => type === 'incident.reported')
      .map(({ id, occurredAt }) => {
        const when = formatDateTime(occurredAt, language);
        return [id, { id: when, en: when }];
      }),
  );
  const incidentField = {
    name: 'incidentId',
    kind: 'code',
    label: t('caseAct.incident'),
    list: incidents,
    isRequired: true,
  } as const;
  const programmeField = {
    name: 'programme',
    kind: 'code',
    label: t('caseAct.programme'),
    list: codes.PROGRAMMES,
    isRequired: true,
  } as const;
  const rare: readonly CaseAct[] = [
    caseAct<gql.RecordReportInput>({
      name: 'recordReport',
      title: t('caseAct.recordReport'),
      document: gql.RecordReportDocument,
      fields: [
        {
          name: 'channel',
          kind: 'code',
          label: t('newCase.channel'),
          list: codes.CHANNELS,
          isRequired: true,
        },
        { name: 'sexualExploitation', kind: 'flag', label: t('complaints.sexualExploitation') },
        {
          name: 'assaultWithin120h',
          kind: 'flag',
          label: t('complaints.assault'),
          help: t('complaints.assaultHelp'),
        },
      ],
    }),
    caseAct<gql.RecordRescueInput>({
      name: 'recordRescue',
      title: t('caseAct.recordRescue'),
      document: gql.RecordRescueDocument,
      kinds: ['police', 'serviceCentre', 'ngo'],
      fields: [
        { name: 'partners', kind: 'codes', label: t('caseAct.partners'), list: parties, isRequired: true },
      ],
    }),
    caseAct<gql.MarkWorkerUnavailableInput>({
      name: 'markWorkerUnavailable',
      title: t('caseAct.markWorkerUnavailable'),
      document: gql.MarkWorkerUnavailableDocument,
      fields: [
        { name: 'workerRef', kind: 'code', label: t('caseAct.worker'), list: workers, isRequired: true },
        { name: 'role', kind: 'code', label: t('caseAct.role'), list: codes.ASSIGNMENTS, isRequired: true },
        { name: 'substitute', kind: 'code', label: t('caseAct.substitute'), list: workers },
      ],
    }),
    caseAct<gql.ReportIncidentInput>({
      name: 'reportIncident',
      title: t('caseAct.reportIncident'),
      document: gql.ReportIncidentDocument,
      fields: [
        {
          name: 'kind',
          kind: 'code',
          label: t('caseAct.incidentKind'),
          list: codes.INCIDENT_KINDS,
          isRequired: true,
        },
      ],
    }),
    caseAct<gql.MeasureOutcomeInput, OutcomeAnswers>({
      name: 'measureOutcome',
      title: t('caseAct.measureOutcome'),
      document: gql.MeasureOutcomeDocument,
      fields: [
        { name: 'month', kind: 'code', label: t('caseAct.month'), list: MONTHS, isRequired: true },
        { name: 'support', kind: 'flag', label: t('caseAct.support') },
        { name: 'work', kind: 'flag', label: t('caseAct.work') },
        { name: 'school', kind: 'flag', label: t('caseAct.school') },
        { name: 'reExploited', kind: 'flag', label: t('caseAct.reExploited') },
        { name: 'lostToFollowUp', kind: 'flag', label: t('caseAct.lostToFollowUp') },
      ],
      toInput: ({ month, ...answers }) => ({ ...answers, month: Number(month) }),
    }),
    caseAct<gql.PlanOutreachInput>({
      name: 'planOutreach',
      title: t('caseAct.planOutreach'),
      document: gql.PlanOutreachDocument,
      kinds: ['serviceCentre'],
      hasNoTime: true,
      fields: [
        { name: 'departsAt', kind: 'instant', label: t('caseAct.departsAt'), isRequired: true },
        {
          name: 'policePartner',
          kind: 'code',
          label: t('caseAct.policePartner'),
          list: police,
          isRequired: true,
        },
        { name: 'partners', kind: 'codes', label: t('caseAct.otherPartners'), list: parties },
        { name: 'teamWorkerRefs', kind: 'codes', label: t('caseAct.crew'), list: workers, isRequired: true },
      ],
    }),
    caseAct<gql.JoinProgrammeInput>({
      name: 'joinProgramme',
      title: t('caseAct.joinProgramme'),
      document: gql.JoinProgrammeDocument,
      kinds: ['ngo'],
      hasNoTime: true,
      fields: [
        programmeField,
        {
          name: 'mentorRef',
          kind: 'code',
          label: t('caseAct.mentor'),
          list: workers,
          isShown: ({ programme }) => programme === 'SURVIVOR_MENTORING',
        },
      ],
    }),
    caseAct<gql.LeaveProgrammeInput>({
      name: 'leaveProgramme',
      title: t('caseAct.leaveProgramme'),
      document: gql.LeaveProgrammeDocument,
      kinds: ['ngo'],
      hasNoTime: true,
      fields: [
        programmeField,
        {
          name: 'reason',
          kind: 'code',
          label: t('form.reason'),
          list: codes.LEAVE_REASONS,
          isRequired: true,
        },
      ],
    }),
    caseAct<gql.InformRestitutionInput>({
      name: 'informRestitution',
      title: t('caseAct.informRestitution'),
      document: gql.InformRestitutionDocument,
      kinds: ['police'],
      fields: [],
    }),
    caseAct<gql.RecordRestitutionOrderedInput>({
      name: 'recordRestitutionOrdered',
      title: t('caseAct.recordRestitutionOrdered'),
      document: gql.RecordRestitutionOrderedDocument,
      kinds: ['police'],
      fields: [],
    }),
    caseAct<gql.RecordRestitutionPaidInput>({
      name: 'recordRestitutionPaid',
      title: t('caseAct.recordRestitutionPaid'),
      document: gql.RecordRestitutionPaidDocument,
      kinds: ['police'],
      fields: [],
    }),
  ];
  if (Object.keys(incidents).length === 0) return rare;
  return [
    ...rare,
    caseAct<gql.NotifyIncidentInput>({
      name: 'notifyIncident',
      title: t('caseAct.notifyIncident'),
      document: gql.NotifyIncidentDocument,
      fields: [incidentField],
    }),
    caseAct<gql.CloseIncidentInput>({
      name: 'closeIncident',
      title: t('caseAct.closeIncident'),
      document: gql.CloseIncidentDocument,
      fields: [incidentField],
    }),
  ];
}
