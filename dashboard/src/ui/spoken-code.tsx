interface SpokenCodeProps {
  /** Unknown while the task force has not numbered the case, or does not answer. */
  readonly code: string | null | undefined;
}

/** What a case is called on the phone, before what is said of it; nothing where no code is known. */
export function SpokenCode({ code }: SpokenCodeProps) {
  if (!code) return null;
  return (
    <>
      <span className="spokenCode">{code}</span>
      {' · '}
    </>
  );
}
