import { AgencyWorld, tokenFor } from './agency-world';
import { openCase } from './stories';

describe('a running service', () => {
  it('becomes ready, tells which ids changed, and stops while somebody listens', async () => {
    const world = await new AgencyWorld().open();
    const { service } = world.of('polres');
    const viewer = world.viewer('polres');
    const port = await service.start();
    const url = `http://127.0.0.1:${port}`;

    const ready = await fetch(`${url}/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([
      200,
      { status: 'ready', checks: { database: true, changes: true, relay: true } },
    ]);

    const stream = await fetch(`${url}/changes`, { headers: tokenFor('police', viewer, '') });
    expect(stream.status).toBe(200);
    const caseId = await openCase(world, viewer);
    let heard = '';
    for await (const chunk of stream.body ?? []) {
      heard += Buffer.from(chunk as Uint8Array).toString('utf8');
      if (heard.includes(caseId)) break;
    }
    const line = heard.split('\n').find((text) => text.includes(caseId));
    expect(JSON.parse((line ?? '').replace('data: ', ''))).toEqual({ audience: ['polres'], ids: [caseId] });

    await service.stop();
    await service.stop();
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    await world.close();
  });
});
