import { spreadEntities } from './spread-entities';

/** Two entities were asked for; the library asks for the second, the first, and the second again. */
const WANTED = { entities: [1, 0, 1], entityCount: 2 };

const spread = (answer: unknown): unknown => JSON.parse(spreadEntities(JSON.stringify(answer), WANTED));

describe('an answer with each entity once', () => {
  it('becomes one with each where it stands', () => {
    expect(spread({ data: { _entities: [{ id: 'a' }, { id: 'b' }] } })).toEqual({
      data: { _entities: [{ id: 'b' }, { id: 'a' }, { id: 'b' }] },
    });
  });

  it('says an error of an entity at each of its places, and one of the whole answer once', () => {
    const refused = { message: 'refused', path: ['_entities', 1, 'name'], extensions: { code: 'NO' } };
    const whole = { message: 'half asleep' };
    expect(spread({ errors: [refused, whole], data: { _entities: [{ id: 'a' }, null] } })).toEqual({
      errors: [
        whole,
        { ...refused, path: ['_entities', 0, 'name'] },
        { ...refused, path: ['_entities', 2, 'name'] },
      ],
      data: { _entities: [null, { id: 'a' }, null] },
    });
  });

  it.each([
    ['no JSON', '<html>'],
    ['no answer', '[]'],
    ['an answer without data', '{"data":null}'],
    ['more entities than were asked for', '{"data":{"_entities":[{},{},{}]}}'],
    ['no list of entities', '{"data":{"_entities":"x"}}'],
  ])('is left as it is when it is %s', (_what, text) => {
    expect(spreadEntities(text, WANTED)).toBe(text);
  });
});
