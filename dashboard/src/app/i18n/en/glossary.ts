import type { glossary as indonesian } from '../id/glossary';
import type { Messages } from '../messages';

export const glossary: Messages<typeof indonesian> = {
  glossary: {
    explain: 'What does “{{term}}” mean?',
    referral: {
      name: 'Referral',
      text: 'Asks another agency for a service. The referrer stays involved and keeps the lead of the case.',
    },
    transfer: {
      name: 'Case transfer',
      text: 'The responsibility for the case moves to another agency, and only once both sides have confirmed the handover.',
    },
    handover: {
      name: 'Handover',
      text: 'The client or the case passes from one hand to another. It is complete only when the giver and the receiver have both recorded it.',
    },
    baton: {
      name: 'Baton',
      text: 'Shows who holds this referral now. When one side has handed over and the other has not yet received, the baton is between two hands.',
    },
    turn: { name: 'Turn', text: 'The side that has to do something next for this referral to move on.' },
    lead: {
      name: 'Lead',
      text: 'The one agency that looks after the whole case. Every open case has exactly one; it changes only by a transfer.',
    },
    monitor: {
      name: 'Monitor',
      text: 'The task-force member that keeps an eye on a case while a partner outside the task force holds it.',
    },
    clientWith: {
      name: 'Client is with',
      text: 'The agency where the client is now by the last handover. It may be another one than the lead.',
    },
    gap: {
      name: 'Gap',
      text: 'Something that should have happened and is not recorded yet. A gap is no accusation: its owner can plan for it, record what happened, or contest it.',
    },
    severity: {
      name: 'Severity',
      text: 'How dangerous it is to leave this as it is: critical, high, medium or low. It follows the danger, not the age of the client.',
    },
    warning: {
      name: 'Warning',
      text: 'The time limit has not passed but is near. There is still time to keep the gap from opening.',
    },
    shadow: {
      name: 'Shadow',
      text: 'The rule is counted silently to see what it would do. It opens no gap for anybody until the task force turns it on.',
    },
    rule: {
      name: 'Rule',
      text: 'A sentence that says what must happen and by when, with its source. Gaps are opened by rules, not by somebody’s guess.',
    },
    acknowledge: {
      name: 'Take on',
      text: 'The owner takes the gap on, with a plan and a date. It closes when what was missing has been recorded.',
    },
    contest: {
      name: 'Contest',
      text: 'The owner says that this gap is wrong, and why. The clock stops for 72 hours while it is looked at.',
    },
    waive: {
      name: 'Waiver',
      text: 'The task force excepts this gap until a date, for a reason that is kept on record.',
    },
    instruction: {
      name: 'Instruction',
      text: 'What the task force tells an agency to do, with a time limit.',
    },
    ladder: {
      name: 'Ladder',
      text: 'Whom a gap is raised to when nobody deals with it. A gap of a case stops at the daily chair; the district’s leaders see only numbers.',
    },
    notMeasured: {
      name: 'Not measured',
      text: 'The agency has not declared that it records this, so it can be called neither late nor in time.',
    },
    paperwork: {
      name: 'Paperwork',
      text: 'Gaps in records and documents: to be put right, but no danger to anybody today.',
    },
    resources: {
      name: 'Resources',
      text: 'Gaps from a lack of places, workers, money or a psychiatrist. They belong to the head of the agency, not to a worker who cannot close them.',
    },
    phoneList: {
      name: 'Phone list',
      text: 'At most seven cases that most need a call now, one row for each case.',
    },
    custody: {
      name: 'Custody band',
      text: 'Who looked after the client from day to day, by the recorded handovers. A hatched part is not clear.',
    },
    spokenCode: {
      name: 'Spoken code',
      text: 'A flower and a number, such as MELATI-27, to speak of a case on the phone and in meetings without saying who the client is.',
    },
    triage: {
      name: 'Triage',
      text: 'The few facts without identity that a receiver may see to decide whether it can accept.',
    },
    dossier: {
      name: 'Dossier',
      text: 'Identity and narrative for the receiver. Encrypted, and opened only after the referral is accepted.',
    },
    provisional: {
      name: 'Provisional',
      text: 'The receiver agreed by phone and you recorded it. It holds until the receiver confirms it themselves.',
    },
    unsynced: {
      name: 'Not yet synced',
      text: 'The agency’s server has not fetched this yet. Call, so that it is not missed; it does not count as neglect.',
    },
    disputed: {
      name: 'Disputed',
      text: 'What the two sides recorded contradicts each other. Both have to settle it together.',
    },
    programmeCard: {
      name: 'Programme card',
      text: 'What an agency gives and does not give, whom it can take in, and how many places are free.',
    },
    told: {
      name: 'What the client was told',
      text: 'The client has a right to know before agreeing: how long, what she gets and what she does not. It is compared with the programme card.',
    },
    eligibility: {
      name: 'Eligibility',
      text: 'Whether the client fits the programme of the destination, by its programme card.',
    },
    caseConference: {
      name: 'Case conference',
      text: 'A meeting of the agencies that work on one case to decide the next step: initial, case or final.',
    },
    stage: {
      name: 'Stage',
      text: 'A step of the work from the first report to termination. Not every case goes through all of them.',
    },
    breakGlass: {
      name: 'Emergency access',
      text: 'Opening a case file from outside its team because it cannot wait: for one hour, to look only. A reason is required, and a second person reviews it.',
    },
    consent: {
      name: 'Consent',
      text: 'The client, or the guardian, knows and agrees what is done with her information. It can be withdrawn at any time.',
    },
    feedback: {
      name: 'Referral feedback',
      text: 'The receiver tells the referrer how the service ended, so that a referral is never lost from sight.',
    },
    aftercare: {
      name: 'Aftercare',
      text: 'Contact with the client after the return, to be sure that she is safe and not trafficked again.',
    },
    inTime: {
      name: 'In time',
      text: 'Answered within 24 hours when urgent and within 72 hours otherwise, unless the referrer asked for another time.',
    },
    median: {
      name: 'Median',
      text: 'The middle value: half of the referrals were faster than this, half slower. One or two extraordinary cases do not move it.',
    },
    silentMember: {
      name: 'Silent member',
      text: 'An agency whose server has not contacted the task force for long. Perhaps it is only the network; call to be sure.',
    },
  },
};
