import type { Meter } from '@opentelemetry/api';
import type { DataSource } from 'typeorm';
import { asAgency } from '../database/as-agency';
import type { Relay } from '../relay/relay.types';

interface RelayFigures {
  readonly unnumbered: string;
  readonly parked: string;
  readonly quarantined: string;
  readonly needsUpgrade: string;
  readonly foldFailed: string;
  readonly stopped: string;
  readonly lanes:
    | readonly {
        readonly recipient: string;
        readonly waiting: number;
        readonly waitingSeconds: number | null;
      }[]
    | null;
}

const FIGURES = `
  SELECT
    (SELECT count(*) FROM act_log WHERE agency_id = $1 AND seq IS NULL) AS unnumbered,
    (SELECT count(*) FROM parked WHERE agency_id = $1) AS parked,
    (SELECT count(*) FROM quarantine WHERE agency_id = $1) AS quarantined,
    (SELECT count(*) FROM receipt WHERE agency_id = $1 AND status = 'NEEDS_UPGRADE') AS "needsUpgrade",
    (SELECT count(*) FROM receipt WHERE agency_id = $1 AND status = 'FOLD_FAILED') AS "foldFailed",
    (SELECT count(*) FROM sender_head WHERE agency_id = $1 AND stopped_reason IS NOT NULL) AS stopped,
    (SELECT jsonb_agg(jsonb_build_object('recipient', lane.recipient_id, 'waiting', lane.wanted_seq - lane.acked_seq,
       'waitingSeconds', extract(epoch FROM $2::timestamptz - (
         SELECT next.recorded_at FROM act_log next
         WHERE next.agency_id = $1 AND next.seq > lane.acked_seq ORDER BY next.seq LIMIT 1))))
     FROM delivery_cursor lane WHERE lane.agency_id = $1) AS lanes`;

/** What an operator must know of the relay: what waits for whom and how long, and what stands still until somebody looks. */
export function observeRelay(
  meter: Meter,
  input: {
    readonly relay: Relay;
    readonly dataSource: DataSource;
    readonly hosted: readonly string[];
    readonly now: () => Date;
  },
): void {
  const gauge = (name: string, description: string) => meter.createObservableGauge(name, { description });
  const waiting = gauge('estafet_relay_waiting_acts', 'Acts that a recipient has not acknowledged yet');
  const age = gauge(
    'estafet_relay_waiting_seconds',
    'Age of the oldest act that a recipient has not acknowledged',
  );
  const unnumbered = gauge('estafet_relay_unnumbered_acts', 'Committed acts that wait for the sequencer');
  const parked = gauge('estafet_relay_parked_acts', 'Received acts whose predecessor is missing');
  const quarantined = gauge(
    'estafet_relay_quarantined_acts',
    'Received acts that were refused and kept for the inquiry',
  );
  const needsUpgrade = gauge(
    'estafet_relay_needs_upgrade_acts',
    'Received acts of a type or version that is not known here',
  );
  const foldFailed = gauge(
    'estafet_relay_fold_failed_acts',
    'Received acts whose fold failed: poison until it is repaired',
  );
  const stopped = gauge(
    'estafet_relay_stopped_senders',
    'Senders from whom nothing is taken until an operator has looked',
  );
  const ready = gauge('estafet_relay_ready', '1 when the agency has caught up with its own log, else 0');
  meter.addBatchObservableCallback(
    async (result) => {
      const states = new Map(input.relay.status().map(({ agencyId, state }) => [agencyId, state]));
      for (const agency of input.hosted) {
        result.observe(ready, states.get(agency) === 'READY' ? 1 : 0, { agency });
        const figures = await read(input.dataSource, agency, input.now());
        if (!figures) continue;
        result.observe(unnumbered, Number(figures.unnumbered), { agency });
        result.observe(parked, Number(figures.parked), { agency });
        result.observe(quarantined, Number(figures.quarantined), { agency });
        result.observe(needsUpgrade, Number(figures.needsUpgrade), { agency });
        result.observe(foldFailed, Number(figures.foldFailed), { agency });
        result.observe(stopped, Number(figures.stopped), { agency });
        // Lanes on which nothing waits are told too: a gauge that is no longer observed keeps its last value for ever.
        for (const lane of figures.lanes ?? []) {
          const attributes = { agency, recipient: lane.recipient };
          result.observe(waiting, Math.max(0, lane.waiting), attributes);
          result.observe(age, lane.waiting > 0 ? Math.max(0, lane.waitingSeconds ?? 0) : 0, attributes);
        }
      }
    },
    [waiting, age, unnumbered, parked, quarantined, needsUpgrade, foldFailed, stopped, ready],
  );
}

async function read(dataSource: DataSource, agencyId: string, now: Date): Promise<RelayFigures | undefined> {
  const [row] = await asAgency(dataSource, agencyId, (manager) =>
    manager.query<RelayFigures[]>(FIGURES, [agencyId, now.toISOString()]),
  );
  return row;
}
