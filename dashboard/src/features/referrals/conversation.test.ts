import { conversationOf } from './conversation';

const ASKED = '2026-11-21T08:00:00.000Z';
const ANSWERED = '2026-11-21T09:00:00.000Z';
const LATER = '2026-11-21T10:00:00.000Z';

describe('questions and answers', () => {
  it('are told in the order in which they were said, what was said at once together', () => {
    const turns = conversationOf([
      { code: 'MEDICINE', askedAt: ASKED, answer: 'NO', answeredAt: ANSWERED },
      { code: 'TRANSPORT', askedAt: LATER },
      { code: 'SAFE_NOW', askedAt: ASKED, answer: 'YES', answeredAt: ANSWERED },
    ]);
    expect(
      turns.map(({ by, at, lines }) => [by, at, lines.map(({ code, answer }) => answer ?? code)]),
    ).toEqual([
      ['receiver', ASKED, ['MEDICINE', 'SAFE_NOW']],
      ['sender', ANSWERED, ['NO', 'YES']],
      ['receiver', LATER, ['TRANSPORT']],
    ]);
  });

  it('are none where nothing was asked', () => {
    expect(conversationOf([])).toEqual([]);
  });
});
