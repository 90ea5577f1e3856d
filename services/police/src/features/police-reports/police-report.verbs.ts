import { defineCaseVerb, field, optional, textField } from '@estafet/agency-kit';
import { POLICE_CASE_KINDS } from '@estafet/schema';
import { insertReport, requireGround, stampLatestReport } from './police-report.store';
import { PROTECTION_DAYS } from './protection-clock';

const DAY_HOURS = 24;
const DAY_MS = 86_400_000;
const NUMBER_SHAPE = /^[A-Za-z0-9][A-Za-z0-9 ./-]{2,79}$/;

/** Verbs that only police have: the report, temporary protection, LPSK, the interview and restitution. */
export const POLICE_VERBS = {
  fileReport: defineCaseVerb({
    name: 'fileReport',
    act: 'police.reportFiled',
    mayPrecedeCase: true,
    description:
      'Files a police report, or records the legal ground for filing none (G30a); starts the protection clock',
    clockHours: 72,
    fields: {
      reportNumber: optional(
        textField('The LP number; stays in this unit, encrypted', {
          shape: NUMBER_SHAPE,
          rule: 'REPORT_NUMBER',
        }),
      ),
      isFiled: optional(
        field.flag('False: no report is filed, on the legal ground named; true when left out'),
      ),
      caseKind: field.code(POLICE_CASE_KINDS, 'Kind of case'),
      legalBasisRef: optional(field.law('Legal basis, by its dated reference (as UU21-2007)')),
    },
    refusal: (_situation, { isFiled = true, legalBasisRef }) => {
      requireGround({ isFiled, legalBasisRef });
      return undefined;
    },
    data: ({ isFiled = true, caseKind, legalBasisRef }) => ({ filed: isFiled, caseKind, legalBasisRef }),
    save: (work, { isFiled = true, caseKind, legalBasisRef, reportNumber }) =>
      insertReport(work, { isFiled, caseKind, legalBasisRef, reportNumber }),
  }),
  grantProtection: defineCaseVerb({
    name: 'grantProtection',
    act: 'protection.granted',
    description: 'Grants temporary protection, for up to 14 days (UU 12/2022 art. 42)',
    clockHours: DAY_HOURS,
    fields: { until: optional(field.instant('Until when; 14 days when left out')) },
    data: ({ until, occurredAt }) => ({ until: until ?? defaultEnd(occurredAt) }),
    save: (work, { until }) =>
      stampLatestReport(work, {
        grantedAt: work.occurredAt,
        protectedUntil: until ?? defaultEnd(work.occurredAt) ?? null,
        protectionEndedAt: null,
      }),
  }),
  requestLpsk: defineCaseVerb({
    name: 'requestLpsk',
    act: 'protection.lpskRequested',
    description: 'Asks LPSK for protection, within 24 hours of the temporary one (UU 12/2022 art. 43)',
    clockHours: DAY_HOURS,
    fields: {},
    save: (work) => stampLatestReport(work, { lpskRequestedAt: work.occurredAt }),
  }),
  endProtection: defineCaseVerb({
    name: 'endProtection',
    act: 'protection.ended',
    description: 'Ends temporary protection: taken over by LPSK, or no longer needed',
    fields: {},
    save: (work) => stampLatestReport(work, { protectionEndedAt: work.occurredAt }),
  }),
  holdInterview: defineCaseVerb({
    name: 'holdInterview',
    act: 'interview.held',
    description:
      'Records an interview: a child accompanied, in the special service room (UU 21/2007 arts. 39, 45)',
    fields: {
      childAccompanied: optional(field.flag('The child was accompanied')),
      specialRoom: field.flag('In the special service room (RPK)'),
    },
  }),
  informRestitution: defineCaseVerb({
    name: 'informRestitution',
    act: 'restitution.informed',
    description: 'Records that the victim was told of her right to restitution (G30d)',
    fields: {},
    save: (work) => stampLatestReport(work, { restitutionInformedAt: work.occurredAt }),
  }),
  recordRestitutionOrdered: defineCaseVerb({
    name: 'recordRestitutionOrdered',
    act: 'restitution.ordered',
    description: 'Records a final judgment with restitution; payment is due in 14 days (UU 21/2007 art. 50)',
    fields: {},
  }),
  recordRestitutionPaid: defineCaseVerb({
    name: 'recordRestitutionPaid',
    act: 'restitution.paid',
    description: 'Records that the restitution was paid',
    fields: {},
  }),
} as const;

/** Without a known instant the act says nothing, and the rule counts 14 days from the grant itself. */
function defaultEnd(grantedAt: Date | undefined): Date | undefined {
  return grantedAt && new Date(grantedAt.getTime() + PROTECTION_DAYS * DAY_MS);
}
