import { launchBrowser } from '../testing/browser';
test('browser', async () => { const b = await launchBrowser(); const p = await b.newPage(); await p.setContent('<h1>hi</h1>'); expect(await p.textContent('h1')).toBe('hi'); await b.close(); });
