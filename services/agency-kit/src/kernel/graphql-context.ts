import type { Viewer } from '@estafet/schema';
import type { KernelDeps } from './deps';
import type { Loaders } from './loaders';

/** What every resolver gets. The viewer was vouched for by the gateway; loaders live as long as the request. */
export interface GraphQLContext {
  readonly viewer: Viewer;
  readonly deps: KernelDeps;
  readonly loaders: Loaders;
}
