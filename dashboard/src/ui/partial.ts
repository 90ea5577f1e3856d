import { CombinedGraphQLErrors } from '@apollo/client';

/** The services whose data a page may miss. `OTHER`: an error that names none. */
export type Source =
  'police' | 'social-services' | 'service-centre' | 'ngo' | 'task-force' | 'session' | 'OTHER';

const SOURCES: ReadonlySet<string> = new Set([
  'police',
  'social-services',
  'service-centre',
  'ngo',
  'task-force',
  'session',
]);

function isSource(name: unknown): name is Source {
  return typeof name === 'string' && SOURCES.has(name);
}

/** Which services did not answer, from the errors beside the data; each once, in a stable order. */
export function missingSources(error: unknown): Source[] {
  if (error === undefined || error === null) return [];
  if (!CombinedGraphQLErrors.is(error)) return ['OTHER'];
  const found = error.errors.map(({ extensions }): Source => {
    const named: unknown = extensions?.serviceName ?? extensions?.service;
    return isSource(named) ? named : 'OTHER';
  });
  return [...new Set(found)].sort();
}
