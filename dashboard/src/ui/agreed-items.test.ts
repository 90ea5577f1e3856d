import { agreedInputs, isAgreedList, isHalf, type AgreedItem } from './agreed-items';
import { isComplete, valuesToInput } from './field-values';
import { isToldList } from './told-items';

const line = (change: Partial<AgreedItem> = {}): AgreedItem => ({
  ...{ actionId: 'a-1', owner: 'rpsw', due: '2026-03-02T09:00' },
  ...change,
});

describe('the actions that a conference form writes down', () => {
  it('are carried with their time in UTC, and without lines that stayed empty', () => {
    expect(agreedInputs([line(), line({ actionId: 'a-2', owner: '', due: '' })])).toEqual([
      { id: 'a-1', owner: 'rpsw', due: '2026-03-02T02:00:00.000Z' },
    ]);
  });

  it.each([
    ['nobody does it', line({ owner: '' }), true],
    ['no time is said', line({ due: '' }), true],
    ['everything is said', line(), false],
    ['nothing is said', line({ owner: '', due: '' }), false],
  ])('are half when one thing is missing: %s', (_case, item, expected) => {
    expect(isHalf(item)).toBe(expected);
  });

  it('keep a form incomplete while one of them is half', () => {
    const fields = [{ name: 'actions', kind: 'agreed' }] as const;
    expect(isComplete(fields, { actions: [line()] })).toBe(true);
    expect(isComplete(fields, { actions: [line(), line({ due: '' })] })).toBe(false);
    expect(isComplete(fields, {})).toBe(true);
  });

  it('are an input of the act, and left out while there are none', () => {
    const fields = [{ name: 'actions', kind: 'agreed' }] as const;
    expect(valuesToInput(fields, { actions: [line()] })).toEqual({
      actions: [{ id: 'a-1', owner: 'rpsw', due: '2026-03-02T02:00:00.000Z' }],
    });
    expect(valuesToInput(fields, {})).toEqual({});
  });

  it('are told from what a client was told', () => {
    expect([isAgreedList([line()]), isToldList([line()])]).toEqual([true, false]);
    expect([isAgreedList([{ item: 'PHONE' }]), isToldList([{ item: 'PHONE' }])]).toEqual([false, true]);
  });
});
