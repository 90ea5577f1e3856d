import fc from 'fast-check';
import { EventStreamParser } from './event-stream-parser';
import { isMeantFor, parseChangeNotice } from './change-notice';

describe('the event stream', () => {
  it('gives the same events however the network cuts the text', () => {
    const text = ': hello\n\ndata: {"a":1}\n\nevent: x\r\ndata: {"b":\r\ndata: 2}\r\n\r\ndata: 3\n\n';
    fc.assert(
      fc.property(fc.array(fc.nat({ max: text.length })), (cuts) => {
        const parser = new EventStreamParser();
        const places = [0, ...cuts.sort((left, right) => left - right), text.length];
        const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
        expect(pieces.flatMap((piece) => parser.push(piece))).toEqual(['{"a":1}', '{"b":\n2}', '3']);
      }),
    );
  });

  it('does not gather a line without end', () => {
    const parser = new EventStreamParser();
    expect(() => {
      for (let turn = 0; turn < 10; turn += 1) parser.push('x'.repeat(50_000));
    }).toThrow('too long');
  });
});

describe('a notice', () => {
  const base = { sub: 's', displayName: 'n', workerRef: 'w', language: 'id' } as const;
  const notice = { audience: ['polres', 'gugus-tugas'], ids: ['r1'] };

  it.each([
    ['staff of the agency', { ...base, agencyId: 'polres', roles: ['frontline' as const] }, true],
    ['staff of another agency', { ...base, agencyId: 'lsm', roles: ['frontline' as const] }, false],
    ['a coordinator', { ...base, roles: ['coordinator' as const] }, true],
    ['an official', { ...base, roles: ['official' as const] }, false],
    [
      'an official who sits in the agency',
      { ...base, agencyId: 'polres', roles: ['official' as const] },
      false,
    ],
    ['nobody', { ...base, roles: [] }, false],
  ])('is meant for %s or not', (_who, viewer, isMeant) => {
    expect(isMeantFor(notice, { ...viewer })).toBe(isMeant);
  });

  it('is read only in its exact form', () => {
    expect(parseChangeNotice(JSON.stringify(notice))).toEqual(notice);
    for (const text of ['', 'null', '{}', '{"audience":"x","ids":[]}', '{"audience":[],"ids":[1]}']) {
      expect(parseChangeNotice(text)).toBeUndefined();
    }
  });
});
