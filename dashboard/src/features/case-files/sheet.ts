/** What SIMFONI-PPA's sheet reads of a case file. */
export interface SheetFile {
  readonly localNumber: string;
  readonly openedAt: string;
  readonly closedAt?: string | null;
  readonly isChild: boolean;
  readonly ageBand?: string | null;
  readonly sex?: string | null;
  readonly riskLevel?: string | null;
  readonly exploitation: readonly string[];
  readonly acts: readonly { readonly type: string; readonly detail?: string | null }[];
  readonly referrals: readonly {
    readonly direction: string;
    readonly to: { readonly name: { readonly id: string; readonly en: string } };
    readonly services: readonly string[];
    readonly startedAt?: string | null;
    readonly state: string;
  }[];
}

const SERVED: ReadonlySet<string> = new Set(['IN_SERVICE', 'COMPLETED']);

/** Services that were given: sessions that were held, and what referrals that came so far asked for; each once, in order. */
export function sheetServices({ acts, referrals }: Pick<SheetFile, 'acts' | 'referrals'>): string[] {
  const held = acts
    .filter(({ type }) => type === 'service.sessionHeld')
    .flatMap(({ detail }) => (detail ? [detail] : []));
  const served = referrals.filter(({ state }) => SERVED.has(state)).flatMap(({ services }) => services);
  return [...new Set([...held, ...served])].sort();
}
