import { type ScratchSystem, startScratchSystem } from '../testing/scratch-system';
import { faultOf } from './judge';
import { runFuzz } from './run-fuzz';
import { MARKER } from './strange-values';

describe('strange requests', () => {
  let system: ScratchSystem;
  beforeAll(async () => {
    system = await startScratchSystem('none', {
      gatewayEnvironment: { ESTAFET_RATE_PER_MINUTE: '1000000', ESTAFET_RATE_BURST: '1000000' },
    });
  }, 240_000);
  afterAll(() => system.remove(), 60_000);

  it('never bring about a server error, a stack trace, or what was typed', async () => {
    const report = await runFuzz(system, { inputs: 3_000, seed: 7 });
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
