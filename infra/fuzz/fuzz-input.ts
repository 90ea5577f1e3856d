/** One request to be sent as it is. */
export interface FuzzInput {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface FuzzAnswer {
  readonly status: number;
  readonly text: string;
}

/** Why an answer is not one that anybody should ever get. */
export type Fault = 'SERVER_ERROR' | 'STACK_TRACE' | 'ECHO' | 'NOT_JSON' | 'NO_ANSWER';
