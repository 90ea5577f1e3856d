import type { tour as indonesian } from '../id/tour';
import type { Messages } from '../messages';

export const tour: Messages<typeof indonesian> = {
  tour: {
    title: 'Tour',
    offer: 'This is a demonstration; everybody in it is invented. There is a short tour: {{count}} steps.',
    start: 'Start the tour',
    skip: 'No, thanks',
    place: 'Tour, step {{place}} of {{count}}',
    there: 'To its page',
    next: 'Next',
    back: 'Back',
    leave: 'End the tour',
    done: 'Done',
    say: {
      deskToday:
        'My desk holds what waits for you, the most urgent first. Time left is said in words, and each row has one button to act.',
      referrals:
        'All referrals in and out. Filter by state or by what is late; the filter is in the address, so the link can be shared.',
      newReferral:
        'Refer in five steps. Choose the need, then see who fits: the conditions of each programme are checked as you go, with free places and the usual time to answer.',
      emergency:
        'Emergency referral: one page. Call first, then fill in what you must; what is not known yet may follow within 24 hours. Several children from one event need one form.',
      caseFiles:
        'The case files of your own agency. Identity is closed until it is opened with a reason, and every opening is recorded.',
      phoneList:
        'Read from the top: at most seven cases that need a call now, whom to call, and why. Cases go by the code of a flower; there are no names here.',
      gaps: 'Gaps: what should have happened and has not. Open one: its rule, its source and what clears it are written there.',
      handoffs:
        'Every referral as a relay track. The baton shows who holds it; between two hands means that nobody has confirmed yet.',
      agencies: 'How fast each agency answers and hands over, always with the number behind it.',
      rules: 'Rules can be on, in shadow, or off. Shadow shows what would open without troubling anybody.',
      sentence:
        'The first sentence answers whether agencies answer in time, and whether it is better than the period before. Change the period above it.',
      trend:
        'Below it, the way of a year. Columns are counts, not percentages; choose one agency, or quarters instead of months.',
      files:
        'Behind every picture is its table. Download it as CSV, XLSX, or as a PNG picture; source and date go with it.',
      report:
        'The two-page report to the regent: the same figures with three decisions at most. Print it or save it as PDF.',
    },
  },
};
