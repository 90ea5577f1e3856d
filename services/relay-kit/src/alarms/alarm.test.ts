import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALARM_CODES } from './alarm';

const OPERATIONS = readFileSync(join(__dirname, '../../../../docs/operations.md'), 'utf8');

describe('the alarms', () => {
  it.each(ALARM_CODES)('%s stands in the operators’ guide with what to do', (code) => {
    expect(OPERATIONS).toMatch(new RegExp(`^\\| \`${code}\` +\\| .{20,} \\| .{20,} \\|$`, 'm'));
  });

  it('are no others than those of the guide', () => {
    const told = [...OPERATIONS.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, code]) => code);
    expect(told.sort()).toEqual([...ALARM_CODES].sort());
  });
});
