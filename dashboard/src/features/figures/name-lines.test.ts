import { linesOf } from './name-lines';

describe('a name beside a bar', () => {
  it('is broken between words and never cut', () => {
    expect(linesOf('Cianjur Women and Children Service Centre', 24)).toEqual([
      'Cianjur Women and',
      'Children Service Centre',
    ]);
    expect(linesOf('RPSW Melati', 24)).toEqual(['RPSW Melati']);
    expect(linesOf('Rehabilitation', 5)).toEqual(['Rehabilitation']);
  });
});
