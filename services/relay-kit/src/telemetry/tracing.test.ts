import { parseTraceparent, currentSpan, inSpan, startTracing, traceHeaders } from './tracing';

describe('tracing', () => {
  it('without a collector only does the work', async () => {
    const done = await inSpan('trial', { agency: 'lsm' }, () =>
      Promise.resolve([currentSpan(), traceHeaders()]),
    );
    expect(done).toEqual([undefined, {}]);
  });

  it('tells the next process the span that asks it', async () => {
    // Nobody listens there; what is not sent is dropped.
    const tracing = await startTracing({ service: 'trial', endpoint: 'http://127.0.0.1:9' });
    const { outer, inner, header } = await inSpan('outer', {}, async () => {
      const outside = currentSpan();
      return inSpan('inner', {}, () =>
        Promise.resolve({ outer: outside, inner: currentSpan(), header: traceHeaders()['traceparent'] }),
      );
    });
    expect(inner?.traceId).toBe(outer?.traceId);
    expect(inner?.spanId).not.toBe(outer?.spanId);
    expect(parseTraceparent(header)).toMatchObject({ traceId: inner?.traceId, spanId: inner?.spanId });
    const apart = await inSpan('apart', {}, () => Promise.resolve(currentSpan()), { parent: undefined });
    expect(apart?.traceId).not.toBe(outer?.traceId);
    await tracing.stop();
    expect(await inSpan('after', {}, () => Promise.resolve(currentSpan()))).toBeUndefined();
  });

  it.each([
    undefined,
    '',
    'x',
    `00-${'0'.repeat(32)}-${'a'.repeat(16)}-01`,
    `00-${'a'.repeat(32)}-${'0'.repeat(16)}-01`,
    `01-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
    `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01-more`,
  ])('takes %p for no trace', (text) => {
    expect(parseTraceparent(text)).toBeUndefined();
  });
});
