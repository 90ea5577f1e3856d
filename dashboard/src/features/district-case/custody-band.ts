/** One span of the lead as the server tells it; `until` is absent while it lasts. */
export interface LeadSpan {
  readonly party: { readonly id: string };
  readonly from: string;
  readonly until?: string | null;
}

export interface BandPiece<TSpan extends LeadSpan> {
  readonly span: TSpan;
  /** In hundredths of the whole length of the case. */
  readonly start: number;
  readonly width: number;
  /** Which shade: each party keeps its own through the case, in the order in which it first led. */
  readonly shade: number;
}

const NARROWEST = 0.8;

/** Lays the spans of the lead along the case's length. A span too short to see is still drawn. */
export function custodyBand<TSpan extends LeadSpan>(
  spans: readonly TSpan[],
  end: number,
): BandPiece<TSpan>[] {
  const first = spans[0];
  if (!first) return [];
  const begin = new Date(first.from).getTime();
  const length = Math.max(1, end - begin);
  const shades = [...new Set(spans.map(({ party }) => party.id))];
  return spans.map((span) => {
    const from = new Date(span.from).getTime();
    const until = span.until ? new Date(span.until).getTime() : end;
    const start = Math.min(100 - NARROWEST, ((from - begin) / length) * 100);
    return {
      span,
      start,
      width: Math.max(NARROWEST, Math.min(100 - start, ((until - from) / length) * 100)),
      shade: shades.indexOf(span.party.id),
    };
  });
}

/** Where an instant stands along the case, in hundredths; kept on the band. */
export function placeOf(at: string, begin: string, end: number): number {
  const start = new Date(begin).getTime();
  const share = ((new Date(at).getTime() - start) / Math.max(1, end - start)) * 100;
  return Math.min(100, Math.max(0, share));
}
