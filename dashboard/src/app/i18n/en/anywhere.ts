import type { anywhere as indonesian } from '../id/anywhere';
import type { Messages } from '../messages';

export const anywhere: Messages<typeof indonesian> = {
  command: {
    open: 'Find or do',
    key: 'Ctrl K',
    keyOfApple: '⌘ K',
    placeholder: 'MELATI-27, case number, agency, page…',
    results: 'Results',
    found: 'Results: {{count}}',
    nothing: 'Nothing found.',
    searching: 'Searching…',
    failed: 'Could not search. Check the network.',
    cases: 'Cases',
    pages: 'Pages',
    deeds: 'Actions',
    agencies: 'Agencies',
    referralsWith: 'Open its referrals',
    otherLanguage: 'Change language: Bahasa Indonesia',
    hide: 'Clear the screen at once',
  },
  notice: {
    title: 'What waits',
    bell: 'Notifications: {{count}} new',
    none: 'Notifications: nothing new',
    many: '99+',
    arrived: 'New notifications: {{count}}',
    empty: 'Nothing waits.',
    new: 'new',
    others: 'and {{count}} more',
    kind: {
      disputed: 'Disputed',
      toConfirm: 'Confirm the arrival',
      toAnswer: 'Referral to answer',
      question: 'Question to answer',
      ownGap: 'Gap of your agency',
      phone: 'Needs a call',
      criticalGap: 'Critical gap',
    },
  },
};
