interface Answers {
  readonly answered: number;
  readonly overdue: number;
}

/** Answers that were owed: given, or late. What still has time counts against nobody, as in the district's figures. */
export function answersDue({ answered, overdue }: Answers): number {
  return answered + overdue;
}
