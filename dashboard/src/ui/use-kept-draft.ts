import { useMemo, useState } from 'react';
import { dropDraft, findDraft, saveDraft, type DraftFields, type DraftKind } from './drafts';
import type { Attempt } from './use-submission';

export interface KeptDraft<T> {
  readonly draft: T;
  readonly change: (values: Partial<T>) => void;
  /** Whether it was found on the device: then what is never kept there has to be written again. */
  readonly isRestored: boolean;
  readonly attempt: Attempt;
  /** Nothing of it stays on the device. */
  readonly discard: () => void;
}

interface DraftPlace<T> {
  readonly id: string;
  readonly kind: DraftKind;
  readonly owner: string;
  readonly fresh: T;
  readonly toFields: (draft: T) => DraftFields;
  readonly withFields: (fresh: T, stored: DraftFields) => T;
}

/** What is kept of one form while it lives: the truth for the device, apart from what is drawn. */
class DraftKeeper<T> {
  private isOver = false;
  readonly attempt: Attempt = {
    key: () => this.pendingKey,
    keep: (key) => {
      this.pendingKey = key;
      this.save();
    },
  };

  constructor(
    private readonly place: DraftPlace<T>,
    private draft: T,
    private pendingKey: string | undefined,
  ) {}

  change(values: Partial<T>): T {
    this.draft = { ...this.draft, ...values };
    this.save();
    return this.draft;
  }

  discard(): void {
    this.isOver = true;
    dropDraft(this.place.id);
  }

  private save(): void {
    if (this.isOver) return;
    const { id, kind, owner, toFields } = this.place;
    const attempt = this.pendingKey === undefined ? {} : { attempt: this.pendingKey };
    saveDraft({ id, kind, owner, fields: toFields(this.draft), ...attempt });
  }
}

/** A form's answers, kept on the device at every change as far as they may be, and found again after a reload. */
export function useKeptDraft<T>(place: DraftPlace<T>): KeptDraft<T> {
  const [{ keeper, found, isRestored }] = useState(() => {
    const stored = findDraft(place.id, place.owner);
    const draft = stored ? place.withFields(place.fresh, stored.fields) : place.fresh;
    return {
      found: draft,
      isRestored: stored !== undefined,
      keeper: new DraftKeeper(place, draft, stored?.attempt),
    };
  });
  const [draft, setDraft] = useState<T>(found);
  return useMemo(
    () => ({
      draft,
      isRestored,
      attempt: keeper.attempt,
      change: (values) => setDraft(keeper.change(values)),
      discard: () => keeper.discard(),
    }),
    [draft, isRestored, keeper],
  );
}
