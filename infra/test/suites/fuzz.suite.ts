import type { SharedSystem } from '../../testing/shared-system';
import { faultOf } from '../../fuzz/judge';
import { runFuzz } from '../../fuzz/run-fuzz';
import { MARKER } from '../../fuzz/strange-values';

export function fuzzSuite(shared: SharedSystem): void {
  describe('strange requests', () => {
    it('never bring about a server error, a stack trace, or what was typed', async () => {
      const report = await runFuzz(shared.system, { inputs: 3_000, seed: 7 });
      expect(report.faults).toEqual([]);
      expect(report.isMarkerLogged).toBe(false);
      expect(report.isAnsweredAfterwards).toBe(true);
      // Both ends were reached: some inputs got through to an answer, some were refused.
      expect(report.statuses['200']).toBeGreaterThan(100);
      expect(report.statuses['400']).toBeGreaterThan(100);
      expect(report.statuses['401']).toBeGreaterThan(10);
    }, 180_000);

    it.each([
      ['SERVER_ERROR', { status: 503, text: '{}' }],
      ['SERVER_ERROR', { status: 200, text: '{"errors":[{"extensions":{"code":"INTERNAL"}}]}' }],
      ['STACK_TRACE', { status: 400, text: '{"m":"x\n    at work (/a/b.js:1:2)"}' }],
      ['ECHO', { status: 400, text: `{"message":"${MARKER}"}` }],
      ['NOT_JSON', { status: 400, text: '<html>' }],
      ['NO_ANSWER', undefined],
      [undefined, { status: 400, text: '{"errors":[{"extensions":{"code":"BAD_USER_INPUT"}}]}' }],
    ] as const)('are judged %s', (fault, answer) => {
      expect(faultOf(answer)).toBe(fault);
    });
  });
}
