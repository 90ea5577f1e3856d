import type { DirectoryPartyFragment } from '../../gql/graphql';
import { callsForTonight } from './night-choice';

function anEntry(
  id: string,
  {
    dutyPhone = '0263',
    services,
    freePlaces = null,
  }: {
    readonly dutyPhone?: string | null;
    readonly services?: string[];
    readonly freePlaces?: number | null;
  } = {},
): DirectoryPartyFragment {
  return {
    party: { id, name: { id, en: id }, isMember: true },
    kind: 'NGO',
    dutyPhone,
    lastContactAt: null,
    usualAnswerHours: null,
    usualAnswerCount: 0,
    card: services
      ? {
          version: 1,
          publishedAt: '2026-11-01T00:00:00.000Z',
          residence: null,
          services,
          sexes: [],
          minAge: null,
          maxAge: null,
          exploitation: [],
          lengthDays: null,
          freePlaces,
          capacity: null,
          given: [],
          notGiven: [],
          dutyHours: null,
          dutyPhone: null,
        }
      : null,
  };
}

const ids = (entries: readonly DirectoryPartyFragment[]) => entries.map(({ party }) => party.id);

describe('whom to ring tonight', () => {
  it('puts shelters with a free bed first, then shelters, then the others', () => {
    const directory = [
      anEntry('office'),
      anEntry('full-shelter', { services: ['SV04'], freePlaces: 0 }),
      anEntry('shelter', { services: ['SV04'], freePlaces: 2 }),
    ];
    expect(ids(callsForTonight(directory))).toEqual(['shelter', 'full-shelter', 'office']);
  });

  it('leaves out who has no telephone, and shows no more than four', () => {
    const directory = ['a', 'b', 'c', 'd', 'e'].map((id) => anEntry(id));
    expect(ids(callsForTonight([anEntry('silent', { dutyPhone: null }), ...directory]))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });
});
