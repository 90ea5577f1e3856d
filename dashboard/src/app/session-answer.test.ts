import { sessionAnswerOf } from './session-answer';

const ANSWER = {
  signedIn: true,
  id: 'rina',
  displayName: 'Rina Contoh',
  roles: ['frontline', 'somethingNew'],
  language: 'en',
  agencyId: 'polres',
  agencyKind: 'POLICE',
  remainingSeconds: 1_800,
  remainingSecondsAtMost: 36_000,
};

describe('what the gateway says about a session', () => {
  it('is who is signed in, what the pages may offer, and for how long', () => {
    expect(sessionAnswerOf(ANSWER)).toEqual({
      viewer: {
        id: 'rina',
        displayName: 'Rina Contoh',
        roles: ['frontline'],
        agencyId: 'polres',
        prefix: 'police',
      },
      language: 'en',
      time: { seconds: 1_800, atMostSeconds: 36_000 },
    });
  });

  it('says that it is a demonstration only where the gateway says so', () => {
    expect(sessionAnswerOf({ ...ANSWER, isDemonstration: true })?.viewer.isInDemonstration).toBe(true);
    expect(sessionAnswerOf({ ...ANSWER, isDemonstration: 'yes' })?.viewer.isInDemonstration).toBeUndefined();
  });

  it('names no agency for the task force and for officials', () => {
    const answer = sessionAnswerOf({ ...ANSWER, roles: ['official'], agencyId: null, agencyKind: null });
    expect(answer?.viewer).toMatchObject({ roles: ['official'], agencyId: undefined, prefix: undefined });
  });

  it.each([undefined, null, 'x', {}, { signedIn: false }, { signedIn: true }, { ...ANSWER, id: 7 }])(
    'is nobody where it is not an answer: %p',
    (body) => {
      expect(sessionAnswerOf(body)).toBeUndefined();
    },
  );
});
