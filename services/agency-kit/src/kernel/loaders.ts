import DataLoader from 'dataloader';
import type { Viewer } from '@estafet/schema';
import type { KernelDeps } from './deps';
import { runInAgency, type UseCaseContext } from './use-case';

/** Loads many things by key in one query; the answers stand in the order of the keys. */
export type BatchRead<V> = (ctx: UseCaseContext, keys: readonly string[]) => Promise<(V | undefined)[]>;

/** The request's DataLoaders, made on first use: a list of fifty costs one transaction per kind of thing, not fifty. */
export class Loaders {
  readonly #loaders = new Map<object, DataLoader<string, unknown>>();

  constructor(
    private readonly deps: KernelDeps,
    private readonly viewer: Viewer,
  ) {}

  /** `batch` is the identity of the loader: declare it once, at module level. */
  load<V>(batch: BatchRead<V>, key: string): Promise<V | undefined> {
    let loader = this.#loaders.get(batch) as DataLoader<string, V | undefined> | undefined;
    if (!loader) {
      loader = new DataLoader<string, V | undefined>((keys) =>
        runInAgency(this.deps, this.viewer, (ctx) => batch(ctx, keys)),
      );
      this.#loaders.set(batch, loader);
    }
    return loader.load(key);
  }
}
