import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Meter } from '@opentelemetry/api';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { startTracing } from './tracing';

/** Figures of one process, collected when they are asked for. */
export interface Telemetry {
  /** Makes instruments. Attributes are agency ids, codes and states: never anything about a case. */
  readonly meter: Meter;
  stop(): Promise<void>;
}

export interface TelemetryOptions {
  readonly service: string;
  /** Where `GET /metrics` is answered, beside the service's own port; undefined: nowhere, and nothing is collected. */
  readonly port: number | undefined;
  /** The address to listen at. There is no password on it: keep it to the machine or to the monitoring network. */
  readonly host: string;
  /** Base address of the OTLP/HTTP collector that gets this process's traces; undefined: nothing is traced. */
  readonly tracesEndpoint?: string | undefined;
}

export type { Meter };

const NANOSECONDS = 1e9;

/** OpenTelemetry metrics in Prometheus' format, with what every process has: memory and the event loop's delay; and traces. */
export async function startTelemetry(options: TelemetryOptions): Promise<Telemetry> {
  const { service, port, host, tracesEndpoint } = options;
  const tracing = await startTracing({ service, endpoint: tracesEndpoint });
  const exporter = new PrometheusExporter({ port, host, preventServerStart: true, withoutScopeInfo: true });
  const provider = new MeterProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    readers: port === undefined ? [] : [exporter],
  });
  const meter = provider.getMeter('estafet');
  const stop = async (): Promise<void> => {
    await Promise.all([provider.shutdown(), tracing.stop()]);
  };
  if (port === undefined) return { meter, stop };
  const delay = observeProcess(meter);
  await exporter.startServer();
  return {
    meter,
    stop: async () => {
      delay.disable();
      await stop();
    },
  };
}

function observeProcess(meter: Meter): { disable(): boolean } {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  meter
    .createObservableGauge('estafet_process_memory_bytes', { description: 'Resident memory of the process' })
    .addCallback((result) => result.observe(process.memoryUsage.rss()));
  meter
    .createObservableGauge('estafet_event_loop_delay_seconds', {
      description: 'How late timers were, 99th percentile since the last look',
    })
    .addCallback((result) => {
      result.observe(delay.percentile(99) / NANOSECONDS);
      delay.reset();
    });
  return delay;
}
