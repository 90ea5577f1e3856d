import type { report as indonesian } from '../id/report';
import type { Messages } from '../messages';

export const report: Messages<typeof indonesian> = {
  report: {
    title: 'Two-page report',
    leadWrite:
      'Two sheets of A4 for the regent through the district secretary: what the figures say, and three decisions at most. Write the decisions, then print it or save it as PDF.',
    leadRead:
      'The same two sheets of A4 that the coordinator prepares: what the figures say, with room for decisions. Print it or save it as PDF.',
    toFigures: 'To the figures',
    taskForce: 'Task Force for the Prevention and Handling of Trafficking in Persons',
    heading: 'Report to the Regent through the District Secretary',
    made: 'Prepared on {{date}}',
    sheet: 'Sheet {{number}}',
    pageOf: 'Page {{number}} of 2',
    received: 'Referrals received',
    byAgency: 'Agency by agency',
    moreAgencies: 'And {{count}} more agencies; see the district in figures.',
    decisions: 'Decisions asked for',
    decisionsNote:
      'Three at most. This text is in this tab only, is sent nowhere, and is gone when the tab is closed or you sign out. Write nothing about any client.',
    decision: 'Decision {{number}}',
    what: 'What has to be decided',
    options: 'Options',
    cost: 'Cost',
    due: 'Needed before',
    left: '{{count}} characters left',
    clear: 'Clear all',
    clearOne: 'Clear decision {{number}}',
    untitled: 'Decision',
    noDecisions: 'Written by the coordinator before the report is handed in.',
    disposition: 'Answer of the addressee',
    signCoordinator: 'Daily Chair of the Task Force',
    signReceiver: 'District Secretary',
  },
};
