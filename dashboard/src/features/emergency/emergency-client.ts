import type { EmergencyClientInput } from '../../gql/graphql';

export type AgeGroup = 'child' | 'adult' | 'unknown';

/** What is known of one client tonight; `''` is "not yet known". */
export interface EmergencyClient {
  /** Only for the list on the screen. */
  readonly key: string;
  readonly age: AgeGroup;
  readonly ageBand: string;
  readonly sex: string;
  readonly needs: readonly string[];
}

export const BANDS_OF: Readonly<Record<AgeGroup, readonly string[]>> = {
  child: ['0-5', '6-11', '12-14', '15-17'],
  adult: ['18-24', '25-59', '60+'],
  unknown: [],
};

let made = 0;

function nextKey(): string {
  made += 1;
  return `client-${made}`;
}

export function aClient(): EmergencyClient {
  return { key: nextKey(), age: 'child', ageBand: '', sex: '', needs: [] };
}

/** Children of one raid are often alike: a copy is corrected faster than filled in. */
export function copyOf(client: EmergencyClient): EmergencyClient {
  return { ...client, key: nextKey() };
}

/** Another group forgets the band, which would not fit any more. */
export function withAge(client: EmergencyClient, age: AgeGroup): EmergencyClient {
  return client.age === age ? client : { ...client, age, ageBand: '' };
}

/** An adult has to be one by some band: without it the service would handle her as a child, against what was said. */
export function lacksBand({ age, ageBand }: EmergencyClient): boolean {
  return age === 'adult' && ageBand === '';
}

/** What is not known stays out: the service then says UNKNOWN, which is handled as a child. */
export function clientInput({ ageBand, sex, needs }: EmergencyClient): EmergencyClientInput {
  return { ageBand: ageBand || undefined, sex: sex || undefined, needs: [...needs] };
}
