import { AsyncLocalStorage } from 'node:async_hooks';
import {
  isSpanContextValid,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { RequestHandler } from 'express';
import { DomainError } from '../errors/domain-error';

/** All that a span can say: who and how many, in ids of agencies, codes and counts. Nothing of a case has a place here. */
export interface SpanFacts {
  /** An agency of the directory. */
  readonly agency?: string;
  readonly sender?: string;
  readonly recipient?: string;
  /** A subgraph's name. */
  readonly subgraph?: string;
  /** The first part of an address: `graphql`, `relay`. */
  readonly place?: string;
  readonly status?: number;
  readonly acts?: number;
}

export interface TracingOptions {
  readonly service: string;
  /** Base address of an OTLP/HTTP collector; undefined: nothing is traced. */
  readonly endpoint: string | undefined;
}

interface Running {
  readonly tracer: Tracer;
  readonly provider: TracerProvider;
}

/** Where a span comes from that is not the child of what runs now; `undefined` begins a trace of its own. */
interface Origin {
  readonly parent: SpanContext | undefined;
}

const EXPORT_EVERY_MS = 1_000;
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;
export const TRACE_HEADER = 'traceparent';

const active = new AsyncLocalStorage<Span | undefined>();
let running: Running | undefined;

/** Sends this process's spans to a collector; answers how to stop, which sends the last ones. */
export async function startTracing({
  service,
  endpoint,
}: TracingOptions): Promise<{ stop(): Promise<void> }> {
  if (endpoint === undefined) return { stop: () => Promise.resolve() };
  // Only who has a collector waits for the exporter to be read at the start.
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: EXPORT_EVERY_MS })],
  });
  running = { provider, tracer: provider.getTracer('estafet') };
  return {
    stop: async () => {
      running = undefined;
      // A collector that is away keeps nobody from stopping; its last spans are lost.
      await provider.shutdown().catch(() => undefined);
    },
  };
}

/** Does a piece of work in a span, as the child of what runs now or of `origin`. Without a collector it only does the work. */
export async function inSpan<T>(
  name: string,
  facts: SpanFacts,
  work: () => Promise<T>,
  origin?: Origin,
): Promise<T> {
  const span = begin(name, SpanKind.INTERNAL, facts, origin);
  if (!span) return work();
  try {
    return await active.run(span, work);
  } catch (error) {
    fail(span, error);
    throw error;
  } finally {
    span.end();
  }
}

/** The span that runs now, for work that happens because of it and later. */
export function currentSpan(): SpanContext | undefined {
  return active.getStore()?.spanContext();
}

/** W3C trace context for a request to another process of ours. */
export function traceHeaders(): Record<string, string> {
  const context = currentSpan();
  if (!context) return {};
  const flags = context.traceFlags.toString(16).padStart(2, '0');
  return { [TRACE_HEADER]: `00-${context.traceId}-${context.spanId}-${flags}` };
}

/**
 * A span for each request to one place. `continues` takes up the trace of whoever asked: for requests of our own processes; a
 * browser does not decide what is traced.
 */
export function tracedRequests(
  place: string,
  { continues }: { readonly continues: boolean },
): RequestHandler {
  return (request, response, next) => {
    const parent = continues ? parseTraceparent(request.get(TRACE_HEADER)) : undefined;
    const span = begin(`POST /${place}`, SpanKind.SERVER, { place }, { parent });
    if (!span) {
      next();
      return;
    }
    response.once('close', () => {
      span.setAttribute('estafet.status', response.statusCode);
      if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
    active.run(span, next);
  };
}

export function parseTraceparent(text: string | undefined): SpanContext | undefined {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(text ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  const context = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(context) ? context : undefined;
}

function begin(name: string, kind: SpanKind, facts: SpanFacts, origin: Origin | undefined): Span | undefined {
  if (!running) return undefined;
  const parent = origin ? origin.parent : currentSpan();
  const context = parent ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
  const attributes = Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [`estafet.${fact}`, value as string | number]),
  );
  return running.tracer.startSpan(name, { kind, attributes, root: !parent }, context);
}

/** A code or the kind of error: messages may hold what somebody typed. */
function fail(span: Span, error: unknown): void {
  const code = error instanceof DomainError ? error.code : error instanceof Error ? error.name : typeof error;
  span.setAttribute('estafet.error', code);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
