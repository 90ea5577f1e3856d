import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTelemetry } from './telemetry';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

describe('telemetry', () => {
  it('answers with the process’s and the service’s figures, named by service', async () => {
    const port = await freePort();
    const telemetry = await startTelemetry({ service: 'trial', port, host: '127.0.0.1' });
    telemetry.meter.createCounter('estafet_trials', { description: 'Trials' }).add(3, { agency: 'lsm' });
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(text).toMatch(/estafet_trials_total\{[^}]*agency="lsm"[^}]*\} 3/);
    expect(text).toMatch(/estafet_process_memory_bytes(\{\})? \d{6,}/);
    expect(text).toContain('service_name="trial"');
    await telemetry.stop();
    await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow();
  });

  it('listens nowhere when it is given no port, and instruments still work', async () => {
    const telemetry = await startTelemetry({ service: 'trial', port: undefined, host: '127.0.0.1' });
    expect(() => telemetry.meter.createCounter('estafet_trials').add(1)).not.toThrow();
    await telemetry.stop();
  });
});
