/** One thing that a client wanted done, and what it was told. */
export interface Deed {
  readonly agencyId: string;
  readonly actType: string;
  /** Absent for the opening of a case. */
  readonly referralId?: string | undefined;
  /** The act that the client was shown; absent when it was refused, or never answered. */
  readonly actId?: string | undefined;
  readonly told: 'DONE' | 'REFUSED' | 'NOTHING';
  readonly code?: string | undefined;
  readonly tries: number;
}

/** What all clients remember: the yardstick by which the logs are judged. */
export class Ledger {
  readonly deeds: Deed[] = [];
  /** Acts about handoffs known to be done, those that the receivers' servers write themselves included. */
  handoffActs = 0;
  /** Answers to two requests of one intention that named two different acts. */
  contradictions = 0;

  note(deed: Deed, writesAnother = false): void {
    this.deeds.push(deed);
    if (deed.told !== 'DONE' || deed.actType === 'case.opened') return;
    this.handoffActs += writesAnother ? 2 : 1;
  }

  count(told: Deed['told']): number {
    return this.deeds.filter((deed) => deed.told === told).length;
  }

  get retries(): number {
    return this.deeds.reduce((sum, { tries }) => sum + tries - 1, 0);
  }

  get refusals(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { told, code = '' } of this.deeds)
      if (told === 'REFUSED') counts[code] = (counts[code] ?? 0) + 1;
    return counts;
  }
}
