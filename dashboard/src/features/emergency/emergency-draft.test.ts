import { copyOf, withAge } from './emergency-client';
import {
  emergencyFields,
  emergencyInput,
  emptyEmergency,
  problemsIn,
  withEmergencyFields,
} from './emergency-draft';

describe('the emergency form', () => {
  it('asks for a receiver and for nothing else that a night may not know', () => {
    const draft = emptyEmergency();
    expect(problemsIn(draft)).toEqual(['to']);
    expect(problemsIn({ ...draft, to: 'p2tp2a' })).toEqual([]);
    expect(emergencyInput({ ...draft, to: 'p2tp2a' })).toEqual({
      to: 'p2tp2a',
      services: ['SV04'],
      kecamatanFound: undefined,
      clients: [{ ageBand: undefined, sex: undefined, needs: [] }],
      isAcceptedByPhone: false,
    });
  });

  it('wants to know about how old an adult is, so that she is not handled as a child', () => {
    const draft = emptyEmergency();
    const adult = withAge(draft.clients[0]!, 'adult');
    expect(problemsIn({ ...draft, to: 'lsm', clients: [adult] })).toEqual(['ageBand']);
    expect(problemsIn({ ...draft, to: 'lsm', clients: [{ ...adult, ageBand: '25-59' }] })).toEqual([]);
  });

  it('forgets the age band that the other group does not have', () => {
    const child = { ...emptyEmergency().clients[0]!, ageBand: '12-14' };
    expect(withAge(child, 'child').ageBand).toBe('12-14');
    expect(withAge(child, 'unknown').ageBand).toBe('');
  });

  it('copies a child as a row of its own', () => {
    const first = { ...emptyEmergency().clients[0]!, sex: 'FEMALE', needs: ['AFRAID'] };
    const second = copyOf(first);
    expect(second).toMatchObject({ sex: 'FEMALE', needs: ['AFRAID'] });
    expect(second.key).not.toBe(first.key);
  });

  it('comes back from the device as it was, and takes nothing of another shape', () => {
    const draft = { ...emptyEmergency(), to: 'p2tp2a', isAcceptedByPhone: true };
    const filled = {
      ...draft,
      clients: [{ ...draft.clients[0]!, ageBand: '12-14', sex: 'FEMALE', needs: ['ILL'] }],
    };
    const back = withEmergencyFields(emptyEmergency(), emergencyFields(filled));
    expect(emergencyInput(back)).toEqual(emergencyInput(filled));
    const bent = withEmergencyFields(emptyEmergency(), { to: 3, services: 'SV04', clients: ['x', null] });
    expect(emergencyInput(bent)).toEqual(emergencyInput(emptyEmergency()));
  });
});
