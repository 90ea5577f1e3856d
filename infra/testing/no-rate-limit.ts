/** One person's rate is what stops a script; where a few people do the work of many, it would answer in place of what is tried. */
export const NO_RATE_LIMIT = {
  ESTAFET_RATE_PER_MINUTE: '10000000',
  ESTAFET_RATE_BURST: '10000000',
  ESTAFET_SIGN_IN_RATE_PER_MINUTE: '100000',
} as const;
