/** What the promise of the relay says cannot happen. */
export type Failing = 'LOST' | 'DOUBLED' | 'DIVERGED';

/** One thing that went wrong. Names acts and agencies, never content. */
export interface Finding {
  readonly failing: Failing;
  readonly what: string;
  readonly where: string;
}

export class Findings {
  private readonly all: Finding[] = [];

  add(failing: Failing, what: string, where: string): void {
    this.all.push({ failing, what, where });
  }

  count(failing: Failing): number {
    return this.all.filter((finding) => finding.failing === failing).length;
  }

  /** The first of each kind, so that a report stays readable when everything is wrong. */
  get examples(): readonly Finding[] {
    const shown = new Map<string, number>();
    return this.all.filter(({ failing, what }) => {
      const seen = shown.get(`${failing} ${what}`) ?? 0;
      shown.set(`${failing} ${what}`, seen + 1);
      return seen < 5;
    });
  }
}
