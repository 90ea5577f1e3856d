import type { AgencyKind, Label } from '@estafet/schema';

/** One party of the demo district: a member with a log of its own, or a partner reached by phone or link. */
export interface DemoParty {
  readonly id: string;
  readonly kind: AgencyKind;
  readonly name: Label;
  readonly isMember: boolean;
  readonly isSensitive?: boolean;
  readonly dutyPhone: string;
  /** Hours that a rarely connected member may be silent before its silence counts (architecture §4). */
  readonly syncGraceHours?: number;
}

/** The first district. Institutions are named by their function; their telephone numbers are invented (0263 555…). */
export const DEMO_PARTIES: readonly DemoParty[] = [
  party(
    'polres',
    'POLICE',
    'Polres Cianjur, Unit PPA',
    'Cianjur Police, Women and Children Unit',
    '0263-555-110',
  ),
  party('polsek-cipanas', 'POLICE', 'Polsek Cipanas', 'Cipanas Sector Police', '0263-555-111'),
  party('dinsos', 'SOCIAL_SERVICES', 'Dinas Sosial Cianjur', 'Cianjur Social Services', '0263-555-120'),
  party('rpsw', 'SOCIAL_SERVICES', 'RPSW Melati', 'Melati Women’s Protection Home', '0263-555-121'),
  party(
    'balai',
    'SOCIAL_SERVICES',
    'Balai Rehabilitasi Sosial Anak',
    'Children’s Social Rehabilitation House',
    '0263-555-122',
  ),
  party(
    'p2tp2a',
    'SERVICE_CENTRE',
    'UPTD PPA Cianjur',
    'Cianjur Women and Children Service Centre',
    '0263-555-130',
  ),
  party('lsm', 'NGO', 'Yayasan Lentera', 'Lentera Foundation', '0263-555-140'),
  {
    ...party('lsm-bahtera', 'NGO', 'Yayasan Bahtera', 'Bahtera Foundation', '0263-555-141'),
    syncGraceHours: 72,
  },
  party('lsm-pelita', 'NGO', 'Perkumpulan Pelita', 'Pelita Association', '0263-555-142'),
  {
    ...party('rs-polri', 'PARTNER', 'Rumah Sakit rujukan', 'Referral hospital', '0263-555-150'),
    isMember: false,
  },
  {
    ...party('panti-hiv', 'PARTNER', 'Panti di kabupaten lain', 'Home in another district', '0263-555-151'),
    isMember: false,
    isSensitive: true,
  },
];

export const TASK_FORCE_ID = 'gugus-tugas';

export const TASK_FORCE: DemoParty = party(
  TASK_FORCE_ID,
  'TASK_FORCE',
  'Gugus Tugas TPPO Cianjur',
  'Cianjur Anti-Trafficking Task Force',
  '0263-555-100',
);

function party(id: string, kind: AgencyKind, name: string, english: string, dutyPhone: string): DemoParty {
  return { id, kind, name: { id: name, en: english }, isMember: true, dutyPhone };
}

/** What every member of the demo district declares to record, beyond the floor for all (rules.md 2); nobody records workers. */
export const RECORDED_ACTS: readonly string[] = [
  ...[
    'case.reported',
    'case.stageEntered',
    'client.arrived',
    'client.registered',
    'client.informed',
    'health.contacted',
  ],
  ...['eligibility.decided', 'conference.held', 'agreement.signed', 'assessment.completed', 'plan.agreed'],
  ...['service.sessionHeld', 'condition.reviewed', 'help.requested', 'placement.started', 'placement.ended'],
  ...['tracing.completed', 'return.planned', 'return.done', 'aftercare.contacted', 'evaluation.completed'],
  ...[
    'police.reportFiled',
    'protection.granted',
    'protection.lpskRequested',
    'protection.ended',
    'restitution.informed',
  ],
  ...['application.received', 'application.served', 'card.acknowledged', 'consent.recorded'],
];
