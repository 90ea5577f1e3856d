import { STAGES } from '@estafet/schema';
import { defineInput, field, optional, textField, toJson } from './input-fields';

const INNER = defineInput('TestInnerInput', 'inner', { id: field.number('id') });
const INPUT = defineInput('TestInput', 'outer', {
  stage: field.code(STAGES, 'stage'),
  when: optional(field.instant('when')),
  count: optional(field.count('count', { min: 0, max: 6 })),
  month: optional(field.numberOf([0, 6, 12], 'month')),
  flag: optional(field.flag('flag')),
  parts: optional(field.objects(INNER, 'parts')),
  caseId: optional(field.uuid('case')),
  agency: optional(field.party('agency')),
  worker: optional(field.worker('worker')),
  law: optional(field.law('law')),
  key: optional(field.key('key')),
  number: optional(textField('number', { shape: /^LP\/\d+$/, rule: 'REPORT_NUMBER' })),
});

const UUID = '01234567-8901-7234-8567-890123456789';

describe('reading an input', () => {
  it('takes what fits, turns ISO text into an instant, and drops what is null', () => {
    const when = '2026-03-02T01:00:00.000Z';
    expect(INPUT.read({ stage: 'ST04', when, flag: null, parts: [{ id: 'a-1' }, { id: UUID }] })).toEqual({
      stage: 'ST04',
      when: new Date(when),
      parts: [{ id: 'a-1' }, { id: UUID }],
    });
  });

  it('takes each identifier in its own shape, and a key of any shape that is documented', () => {
    const ids = {
      ...{ stage: 'ST04', caseId: UUID, agency: 'lsm-pelita', worker: 'Xq3_kP-0sVb1ZtY7uWm4aA' },
      ...{ law: 'UU21-2007', key: UUID },
    };
    expect(INPUT.read(ids)).toEqual(ids);
    for (const key of ['123456789012', 'form-1:try.2', UUID.toUpperCase()]) {
      expect(INPUT.read({ stage: 'ST04', key })).toEqual({ stage: 'ST04', key });
    }
  });

  it.each([
    [{}, 'stage', 'REQUIRED'],
    [{ stage: 'ST99' }, 'stage', 'KNOWN_CODE'],
    [{ stage: 'toString' }, 'stage', 'KNOWN_CODE'],
    [{ stage: 'ST04', when: 'besok' }, 'when', 'INSTANT'],
    [{ stage: 'ST04', when: '9999-12-31T23:59:59Z' }, 'when', 'INSTANT'],
    [{ stage: 'ST04', when: new Date('0000-01-01T00:00:00Z') }, 'when', 'INSTANT'],
    [{ stage: 'ST04', count: 7 }, 'count', 'WHOLE_NUMBER_0_TO_6'],
    [{ stage: 'ST04', count: 1.5 }, 'count', 'WHOLE_NUMBER_0_TO_6'],
    [{ stage: 'ST04', month: 3 }, 'month', 'ONE_OF_0_6_12'],
    [{ stage: 'ST04', flag: 'true' }, 'flag', 'TRUE_OR_FALSE'],
    [{ stage: 'ST04', parts: [{ id: 'a-1' }, { id: 'Melati binti Fulan' }] }, 'parts[1].id', 'NUMBER'],
    [{ stage: 'ST04', parts: [{ id: '3203999999998877' }] }, 'parts[0].id', 'NUMBER'],
    [{ stage: 'ST04', parts: [{ id: '0800-0000-8877' }] }, 'parts[0].id', 'NUMBER'],
    [{ stage: 'ST04', caseId: 'Melati-Contoh' }, 'caseId', 'UUID'],
    [{ stage: 'ST04', caseId: '3203999999998877' }, 'caseId', 'UUID'],
    [{ stage: 'ST04', agency: 'Melati Contoh' }, 'agency', 'PARTY_ID'],
    [{ stage: 'ST04', agency: '0800-0000-8877' }, 'agency', 'PARTY_ID'],
    [{ stage: 'ST04', worker: 'Melati-Contoh-di-Sini-' }, 'worker', 'WORKER_REFERENCE'],
    [{ stage: 'ST04', worker: 'Melati-Contoh-dari-Uji' }, 'worker', 'WORKER_REFERENCE'],
    [{ stage: 'ST04', worker: '3203999999998877' }, 'worker', 'WORKER_REFERENCE'],
    [{ stage: 'ST04', law: 'Melati Contoh' }, 'law', 'LAW_REFERENCE'],
    [{ stage: 'ST04', key: 'Melati Contoh' }, 'key', 'IDEMPOTENCY_KEY'],
    [{ stage: 'ST04', parts: Array(51).fill({ id: 'a1' }) }, 'parts', 'LIST_UP_TO_50'],
    [{ stage: 'ST04', number: 'LP/satu' }, 'number', 'REPORT_NUMBER'],
    [{ stage: 'ST04', name: 'Melati' }, 'input', 'KNOWN_FIELDS_ONLY'],
    ['ST04', 'input', 'OBJECT'],
  ])('refuses %j, naming the field and the rule', (raw, name, rule) => {
    expect(() => INPUT.read(raw)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', field: name, rule }) as Error,
    );
  });

  it('never repeats the value', () => {
    expect(() => INPUT.read({ stage: 'Melati binti Fulan' })).toThrow(/^(?!.*Melati)/);
  });
});

describe('act data from an input', () => {
  it('holds ISO instants, and nothing for what was left out', () => {
    expect(
      toJson({ date: new Date(0), list: [new Date(0)], absent: undefined, inner: { none: undefined, n: 1 } }),
    ).toEqual({ date: '1970-01-01T00:00:00.000Z', list: ['1970-01-01T00:00:00.000Z'], inner: { n: 1 } });
  });
});
