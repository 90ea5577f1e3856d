import { DECLARABLE_ACTS, declarationChoices } from './recording';
import { isOverloaded } from './workload';

describe('an agency about itself', () => {
  it('has an overloaded worker from the sixth client on', () => {
    expect([5, 6].map((primaryCases) => isOverloaded({ primaryCases }))).toEqual([false, true]);
  });

  it('loses no act of an earlier declaration that is not offered any more', () => {
    expect(declarationChoices(['client.registered', 'client.voiced'])).toEqual([
      ...DECLARABLE_ACTS,
      'client.voiced',
    ]);
  });
});
