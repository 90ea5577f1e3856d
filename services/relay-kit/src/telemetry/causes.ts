import type { SpanContext } from '@opentelemetry/api';
import { currentSpan } from './tracing';

const LASTS_MS = 10_000;

/**
 * Because of which change an agency's log grew last: acts are delivered after the request that wrote them was answered, and
 * their batch is to be found in the same trace. A batch that goes later than some seconds has a trace of its own.
 */
export class Causes {
  private readonly newest = new Map<string, { readonly span: SpanContext; readonly at: number }>();

  note(agencyId: string): void {
    const span = currentSpan();
    if (span) this.newest.set(agencyId, { span, at: performance.now() });
  }

  of(agencyId: string): SpanContext | undefined {
    const cause = this.newest.get(agencyId);
    return cause && performance.now() - cause.at < LASTS_MS ? cause.span : undefined;
  }
}
