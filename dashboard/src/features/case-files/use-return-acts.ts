import * as codes from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import * as gql from '../../gql/graphql';
import { caseAct, type CaseAct } from './case-act';

/** The acts about the way home, what comes after it, and the end of a case (ST11 to ST16). */
export function useReturnActs(): readonly CaseAct[] {
  const { t } = useTranslation();
  const reason = t('form.reason');
  return [
    caseAct<gql.CompleteTracingInput>({
      name: 'completeTracing',
      title: t('caseAct.completeTracing'),
      document: gql.CompleteTracingDocument,
      fields: [
        { name: 'doneBy', kind: 'code', label: t('caseAct.doneBy'), list: codes.TRACED_BY, isRequired: true },
        { name: 'verifiedByOwn', kind: 'flag', label: t('caseAct.verifiedByOwn') },
        {
          name: 'familyReadiness',
          kind: 'code',
          label: t('caseAct.familyReadiness'),
          list: codes.FAMILY_READINESS,
          isRequired: true,
        },
        { name: 'suspectAtDestination', kind: 'flag', label: t('caseAct.suspectAtDestination') },
      ],
    }),
    caseAct<gql.PlanReturnInput>({
      name: 'planReturn',
      title: t('caseAct.planReturn'),
      document: gql.PlanReturnDocument,
      fields: [
        { name: 'date', kind: 'instant', label: t('caseAct.date'), isRequired: true },
        {
          name: 'destination',
          kind: 'code',
          label: t('caseAct.destination'),
          list: codes.DESTINATIONS,
          isRequired: true,
        },
        { name: 'clientAgrees', kind: 'flag', label: t('caseAct.clientAgrees') },
        { name: 'planItems', kind: 'codes', label: t('caseAct.planItems'), list: codes.PLAN_ITEMS },
      ],
    }),
    caseAct<gql.RecordReturnInput>({
      name: 'recordReturn',
      title: t('caseAct.recordReturn'),
      document: gql.RecordReturnDocument,
      fields: [
        { name: 'date', kind: 'instant', label: t('caseAct.date'), isRequired: true },
        {
          name: 'destination',
          kind: 'code',
          label: t('caseAct.destination'),
          list: codes.DESTINATIONS,
          isRequired: true,
        },
        { name: 'clientAgrees', kind: 'flag', label: t('caseAct.clientAgrees') },
        { name: 'planItems', kind: 'codes', label: t('caseAct.planItems'), list: codes.PLAN_ITEMS },
      ],
    }),
    caseAct<gql.ContactAftercareInput>({
      name: 'contactAftercare',
      title: t('caseAct.contactAftercare'),
      document: gql.ContactAftercareDocument,
      fields: [
        {
          name: 'contact',
          kind: 'code',
          label: t('caseAct.contact'),
          list: codes.CONTACT_RESULTS,
          isRequired: true,
        },
        { name: 'byFormerWorker', kind: 'flag', label: t('caseAct.byFormerWorker') },
        { name: 'lifeAreas', kind: 'codes', label: t('caseAct.lifeAreas'), list: codes.LIFE_AREAS },
      ],
    }),
    caseAct<gql.CompleteEvaluationInput>({
      name: 'completeEvaluation',
      title: t('caseAct.completeEvaluation'),
      document: gql.CompleteEvaluationDocument,
      fields: [
        { name: 'resultGoals', kind: 'flag', label: t('caseAct.resultGoals') },
        { name: 'processGoals', kind: 'flag', label: t('caseAct.processGoals') },
      ],
    }),
    caseAct<gql.CloseCaseInput>({
      name: 'closeCase',
      title: t('caseAct.closeCase'),
      document: gql.CloseCaseDocument,
      fields: [{ name: 'reason', kind: 'code', label: reason, list: codes.CLOSE_REASONS, isRequired: true }],
      isLeadOnly: true,
    }),
    caseAct<gql.ReopenCaseInput>({
      name: 'reopenCase',
      title: t('caseAct.reopenCase'),
      document: gql.ReopenCaseDocument,
      fields: [],
      isLeadOnly: true,
      isForClosed: true,
    }),
  ];
}
