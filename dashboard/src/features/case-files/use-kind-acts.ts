import * as codes from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import * as gql from '../../gql/graphql';
import { caseAct, type CaseAct } from './case-act';

/** What only some kinds of agency record: police reports and protection, placements, applications, crisis steps. */
export function useKindActs(): readonly CaseAct[] {
  const { t } = useTranslation();
  return [
    caseAct<gql.FileReportInput>({
      name: 'fileReport',
      title: t('caseAct.fileReport'),
      document: gql.FileReportDocument,
      kinds: ['police'],
      fields: [
        {
          name: 'caseKind',
          kind: 'code',
          label: t('caseAct.policeCaseKind'),
          list: codes.POLICE_CASE_KINDS,
          isRequired: true,
        },
        { name: 'reportNumber', kind: 'text', label: t('caseAct.reportNumber') },
      ],
    }),
    caseAct<gql.GrantProtectionInput>({
      name: 'grantProtection',
      title: t('caseAct.grantProtection'),
      document: gql.GrantProtectionDocument,
      kinds: ['police'],
      fields: [{ name: 'until', kind: 'instant', label: t('gap.until') }],
    }),
    caseAct<gql.RequestLpskInput>({
      name: 'requestLpsk',
      title: t('caseAct.requestLpsk'),
      document: gql.RequestLpskDocument,
      kinds: ['police'],
      fields: [],
    }),
    caseAct<gql.EndProtectionInput>({
      name: 'endProtection',
      title: t('caseAct.endProtection'),
      document: gql.EndProtectionDocument,
      kinds: ['police'],
      fields: [],
    }),
    caseAct<gql.HoldInterviewInput>({
      name: 'holdInterview',
      title: t('caseAct.holdInterview'),
      document: gql.HoldInterviewDocument,
      kinds: ['police'],
      fields: [
        { name: 'childAccompanied', kind: 'flag', label: t('caseAct.childAccompanied') },
        { name: 'specialRoom', kind: 'flag', label: t('caseAct.specialRoom') },
      ],
    }),
    caseAct<gql.StartPlacementInput>({
      name: 'startPlacement',
      title: t('caseAct.startPlacement'),
      document: gql.StartPlacementDocument,
      kinds: ['socialServices'],
      fields: [
        {
          name: 'unitKind',
          kind: 'code',
          label: t('caseAct.unitKind'),
          list: codes.UNIT_KINDS,
          isRequired: true,
        },
        { name: 'sharedWithUnrelatedAdults', kind: 'flag', label: t('caseAct.sharedWithAdults') },
        { name: 'separated', kind: 'flag', label: t('caseAct.separated') },
        // A fact is recorded with its reason and ended by noon, never refused (rules.md, 7).
        {
          name: 'emergencyReason',
          kind: 'code',
          label: t('caseAct.emergencyReason'),
          list: codes.EMERGENCY_REASONS,
          isShown: ({ sharedWithUnrelatedAdults }) => sharedWithUnrelatedAdults === true,
        },
      ],
    }),
    caseAct<gql.EndPlacementInput>({
      name: 'endPlacement',
      title: t('caseAct.endPlacement'),
      document: gql.EndPlacementDocument,
      kinds: ['socialServices'],
      fields: [],
    }),
    caseAct<gql.ReceiveApplicationInput>({
      name: 'receiveApplication',
      title: t('caseAct.receiveApplication'),
      document: gql.ReceiveApplicationDocument,
      kinds: ['socialServices', 'serviceCentre'],
      fields: [
        {
          name: 'kind',
          kind: 'code',
          label: t('caseAct.applicationKind'),
          list: codes.APPLICATION_KINDS,
          isRequired: true,
        },
      ],
    }),
    caseAct<gql.ServeApplicationInput>({
      name: 'serveApplication',
      title: t('caseAct.serveApplication'),
      document: gql.ServeApplicationDocument,
      kinds: ['socialServices', 'serviceCentre'],
      fields: [
        {
          name: 'kind',
          kind: 'code',
          label: t('caseAct.applicationKind'),
          list: codes.APPLICATION_KINDS,
          isRequired: true,
        },
      ],
    }),
    caseAct<gql.RecordCrisisStepInput>({
      name: 'recordCrisisStep',
      title: t('caseAct.recordCrisisStep'),
      document: gql.RecordCrisisStepDocument,
      kinds: ['socialServices', 'serviceCentre'],
      fields: [
        {
          name: 'step',
          kind: 'count',
          label: t('caseAct.crisisStep'),
          help: t('caseAct.crisisStepHelp'),
          min: 1,
          max: 6,
          isRequired: true,
        },
        { name: 'optionsNoted', kind: 'count', label: t('caseAct.optionsNoted'), max: 20 },
        { name: 'timeTarget', kind: 'instant', label: t('caseAct.timeTarget') },
      ],
    }),
  ];
}
