import { useMemo, useRef, useState } from 'react';
import { dropDraft, findDraft, saveDraft } from '../../ui/drafts';
import type { Attempt } from '../../ui/use-submission';
import { draftFields, EMPTY_DRAFT, withStoredFields, type ReferralDraft } from './referral-draft';

export interface KeptReferralDraft {
  readonly draft: ReferralDraft;
  readonly change: (values: Partial<ReferralDraft>) => void;
  /** Whether it was found on the device: then the narrative has to be written again. */
  readonly isRestored: boolean;
  readonly attempt: Attempt;
  /** Nothing of it stays on the device. */
  readonly discard: () => void;
}

interface DraftPlace {
  readonly id: string;
  readonly owner: string;
  readonly known: Partial<ReferralDraft>;
}

/** What is kept of one form while it lives: the truth for the device, apart from what is drawn. */
class DraftKeeper implements Attempt {
  private key: string | undefined;
  private isOver = false;

  constructor(
    private readonly id: string,
    private readonly owner: string,
    private draft: ReferralDraft,
    attempt: string | undefined,
  ) {
    this.key = attempt;
  }

  get current(): string | undefined {
    return this.key;
  }

  set current(key: string | undefined) {
    this.key = key;
    this.save();
  }

  keep(draft: ReferralDraft): void {
    this.draft = draft;
    this.save();
  }

  discard(): void {
    this.isOver = true;
    dropDraft(this.id);
  }

  private save(): void {
    if (this.isOver) return;
    saveDraft({
      id: this.id,
      kind: 'referral',
      owner: this.owner,
      fields: draftFields(this.draft),
      ...(this.key === undefined ? {} : { attempt: this.key }),
    });
  }
}

/** The form's answers, kept on the device at every change but for the narrative, and found again after a reload. */
export function useReferralDraft({ id, owner, known }: DraftPlace): KeptReferralDraft {
  const [stored] = useState(() => findDraft(id, owner));
  const [draft, setDraft] = useState<ReferralDraft>(() => {
    const fresh = { ...EMPTY_DRAFT, ...known };
    return stored ? withStoredFields(fresh, stored.fields) : fresh;
  });
  const latest = useRef(draft);
  const [keeper] = useState(() => new DraftKeeper(id, owner, draft, stored?.attempt));
  return useMemo(
    () => ({
      draft,
      isRestored: stored !== undefined,
      attempt: keeper,
      change: (values) => {
        latest.current = { ...latest.current, ...values };
        keeper.keep(latest.current);
        setDraft(latest.current);
      },
      discard: () => keeper.discard(),
    }),
    [draft, keeper, stored],
  );
}
