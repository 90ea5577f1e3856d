interface Answers {
  readonly answered: number;
  readonly overdue: number;
}

/** Answers that were owed: given, or late. What still has time counts against nobody, as in the district's figures. */
export function answersDue({ answered, overdue }: Answers): number {
  return answered + overdue;
}

interface Pace extends Answers {
  readonly answeredInTime: number;
  readonly medianAnswerHours: number | null;
}

/** Who keeps others waiting stands first: the most answers overdue, then the smallest part in time, then the slowest. */
export function slowestFirst(one: Pace, other: Pace): number {
  return (
    other.overdue - one.overdue ||
    lateShare(other) - lateShare(one) ||
    (other.medianAnswerHours ?? -1) - (one.medianAnswerHours ?? -1)
  );
}

function lateShare(pace: Pace): number {
  const due = answersDue(pace);
  return due === 0 ? 0 : 1 - pace.answeredInTime / due;
}
