import type { DirectoryPartyFragment } from '../../gql/graphql';
import { callsForTonight } from './night-choice';

function anEntry(
  id: string,
  {
    dutyPhone = '0263',
    services,
    freePlaces = null,
    dutyHours = null,
  }: {
    readonly dutyPhone?: string | null;
    readonly services?: string[];
    readonly freePlaces?: number | null;
    readonly dutyHours?: string | null;
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
          dutyHours,
          dutyPhone: null,
        }
      : null,
  };
}

const NIGHT = Date.parse('2026-11-21T23:00:00+07:00');

const ids = (entries: readonly DirectoryPartyFragment[]) => entries.map(({ party }) => party.id);

describe('whom to ring tonight', () => {
  it('puts shelters with a free bed first, then shelters, then the others', () => {
    const directory = [
      anEntry('office'),
      anEntry('full-shelter', { services: ['SV04'], freePlaces: 0 }),
      anEntry('shelter', { services: ['SV04'], freePlaces: 2 }),
    ];
    expect(ids(callsForTonight(directory, NIGHT))).toEqual(['shelter', 'full-shelter', 'office']);
  });

  it('puts who is closed at this hour after everybody who answers, free beds or not', () => {
    const directory = [
      anEntry('office-shelter', { services: ['SV04'], freePlaces: 4, dutyHours: '08:00-16:00' }),
      anEntry('all-night', { services: ['SV10'], dutyHours: '24h' }),
      anEntry('unknown', { services: ['SV04'] }),
    ];
    expect(ids(callsForTonight(directory, NIGHT))).toEqual(['unknown', 'all-night', 'office-shelter']);
  });

  it('leaves out who has no telephone, and shows no more than four', () => {
    const directory = ['a', 'b', 'c', 'd', 'e'].map((id) => anEntry(id));
    expect(ids(callsForTonight([anEntry('silent', { dutyPhone: null }), ...directory], NIGHT))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });
});
