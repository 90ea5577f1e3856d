import type { EmergencyClientInput } from '../../gql/graphql';

/** What is known of one client tonight; `''` is "not yet known". */
export interface EmergencyClient {
  /** Only for the list on the screen. */
  readonly key: string;
  readonly ageBand: string;
  readonly sex: string;
  readonly needs: readonly string[];
}

let made = 0;

export function aClient(): EmergencyClient {
  made += 1;
  return { key: `client-${made}`, ageBand: '', sex: '', needs: [] };
}

/** What is not known stays out: the service then says UNKNOWN, which is handled as a child. */
export function clientInput({ ageBand, sex, needs }: EmergencyClient): EmergencyClientInput {
  return { ageBand: ageBand || undefined, sex: sex || undefined, needs: [...needs] };
}
