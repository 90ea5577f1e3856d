import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { metricsPort, ROOT, SERVICES } from '../../local/deployables';
import type { SharedSystem } from '../../testing/shared-system';
import { waitFor } from '../../testing/wait-for';
import { newCase, newReferral, Person } from '../support/person';

const monitoring = (name: string) => readFileSync(join(ROOT, 'infra', 'monitoring', name), 'utf8');

/** Names of our own metrics in an expression, without what Prometheus' format adds to them. */
function metricsIn(expression: string): string[] {
  return [...expression.matchAll(/estafet_[a-z_]+/g)].map(([name]) => name.replace(/_(?:bucket|count)$/, ''));
}

const WAITS_FOR_TASK_FORCE = /estafet_relay_waiting_acts\{[^}]*recipient="gugus-tugas"[^}]*\} [1-9]/;

const WAITS_LONG = /estafet_relay_waiting_seconds\{[^}]*recipient="p2tp2a"[^}]*\} \d{5,}/;
const HAS_GAPS = /estafet_open_gaps\{[^}]*\} [1-9]/;

export function metricsSuite(shared: SharedSystem): void {
  describe('the figures that an operator watches', () => {
    let texts: Map<string, string>;

    beforeAll(async () => {
      const officer = await Person.signIn(shared.system.address, 'polres-petugas');
      // A receiver that is away, so that something waits.
      await shared.system.process('service-centre').stop();
      const { caseId } = await officer.act('openCase', newCase(), 'caseId');
      await officer.act('sendReferral', newReferral({ caseId, to: 'p2tp2a' }), 'id');
      await waitFor(
        'everything with the task force',
        async () => {
          texts = await read();
          const police = texts.get('police') ?? '';
          const isNumbered = police.includes('unnumbered') && !/_unnumbered_acts\{[^}]*\} [1-9]/.test(police);
          return isNumbered && !WAITS_FOR_TASK_FORCE.test(police);
        },
        90_000,
      );
      shared.system.moveClock(48 * 3_600_000);
      await waitFor(
        'the two days and their gap to be counted',
        async () => {
          texts = await read();
          return WAITS_LONG.test(texts.get('police') ?? '') && HAS_GAPS.test(texts.get('task-force') ?? '');
        },
        90_000,
      );
    }, 240_000);

    afterAll(async () => {
      shared.system.process('service-centre').start();
      await shared.system.process('service-centre').ready();
    }, 90_000);

    it('say how many acts wait for whom, and how long', () => {
      const police = texts.get('police') ?? '';
      expect(police).toMatch(/estafet_relay_waiting_acts\{[^}]*recipient="p2tp2a"[^}]*\} [1-9]/);
      expect(police).toMatch(WAITS_LONG);
      // The gauge falls back to nothing once the acts have arrived.
      expect(police).toMatch(/estafet_relay_waiting_acts\{[^}]*recipient="gugus-tugas"[^}]*\} 0/);
    });

    it('count what the gateway answered', () => {
      expect(texts.get('gateway')).toMatch(
        /estafet_request_seconds_count\{[^}]*place="graphql"[^}]*\} [1-9]/,
      );
      expect(texts.get('gateway')).toMatch(/estafet_sessions(?:\{[^}]*\})? [1-9]/);
    });

    it('name agencies and codes, and nothing of a case', () => {
      const labels = [...texts.values()].flatMap((text) => [...text.matchAll(/([a-z_]+)="([^"]*)"/g)]);
      const names = new Set(labels.map(([, name]) => name));
      expect([...names].sort()).toEqual(
        expect.arrayContaining(['agency', 'level', 'place', 'recipient', 'severity', 'status']),
      );
      expect(labels.filter(([, , value]) => /^[0-9a-f-]{36}$/.test(value ?? ''))).toEqual([]);
    });

    it('are all that the dashboard and the alarms ask for', () => {
      const panels = JSON.parse(monitoring('grafana-dashboard.json')) as {
        panels: { targets?: { expr: string }[] }[];
      };
      const alarms = parse(monitoring('alerts.yml')) as { groups: { rules: { expr: string }[] }[] };
      const asked = [
        ...panels.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
        ...alarms.groups.flatMap(({ rules }) => rules.map(({ expr }) => expr)),
      ].flatMap(metricsIn);
      const told = new Set([...texts.values()].flatMap((text) => metricsIn(text)));
      expect(asked.length).toBeGreaterThan(15);
      expect([...new Set(asked)].filter((name) => !told.has(name))).toEqual([]);
    });

    it('are scraped where the processes tell them', () => {
      const { scrape_configs: jobs } = parse(monitoring('prometheus.yml')) as {
        scrape_configs: { job_name: string; static_configs: { targets: string[] }[] }[];
      };
      const places = jobs.map((job) => [job.job_name, job.static_configs[0]?.targets[0]]);
      expect(places).toEqual(
        [{ name: 'gateway', portOffset: 0 }, ...SERVICES].map(({ name, portOffset }) => [
          `estafet-${name}`,
          `127.0.0.1:${metricsPort(4000, portOffset)}`,
        ]),
      );
    });

    async function read(): Promise<Map<string, string>> {
      const basePort = Number(new URL(shared.system.address).port);
      const running = [{ name: 'gateway', portOffset: 0 }, ...SERVICES].filter(
        ({ name }) => name !== 'service-centre',
      );
      return new Map(
        await Promise.all(
          running.map(async ({ name, portOffset }) => {
            const response = await fetch(`http://127.0.0.1:${metricsPort(basePort, portOffset)}/metrics`);
            return [name, await response.text()] as const;
          }),
        ),
      );
    }
  });
}
