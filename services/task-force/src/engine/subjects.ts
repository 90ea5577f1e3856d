import type { EntityManager } from 'typeorm';
import { loadScopes } from './engine.store';
import { actsOf, newScopeState, type ScopeState } from './scope-state';
import { linkedCases } from './scopes';

/** Links of the linked: a case that is judged again because its twin closed asks about its own twins too. */
const LINK_DEPTH = 2;

/** The subjects that a session holds in memory, the one used longest ago first. What a case is linked with is there with it. */
export class Subjects {
  private readonly states = new Map<string, ScopeState>();

  /**
   * @param stored What the database has of an emptied projection, so that a rebuild need not ask for what is not there;
   *   undefined where any subject may be stored.
   */
  constructor(
    private readonly manager: EntityManager,
    private readonly taskForceId: string,
    private readonly stored?: Set<string>,
  ) {}

  get all(): ReadonlyMap<string, ScopeState> {
    return this.states;
  }

  of(scope: string): ScopeState {
    const state = this.states.get(scope);
    if (!state) throw new Error('A subject was used before it was loaded');
    return state;
  }

  /** Fetches what is missing of these subjects and of those that they are linked with; answers what was fetched. */
  async load(scopes: readonly string[]): Promise<ScopeState[]> {
    const fetched: ScopeState[] = [];
    let wanted = new Set(scopes);
    for (let depth = 0; wanted.size > 0 && depth <= LINK_DEPTH; depth += 1) {
      const missing = [...wanted].filter((scope) => !this.states.has(scope));
      fetched.push(...(await this.fetch(missing)));
      const linked = new Set<string>();
      for (const scope of wanted) {
        this.use(scope);
        for (const other of linkedCases(scope, actsOf(this.of(scope)))) linked.add(other);
      }
      wanted = linked;
    }
    return fetched;
  }

  /** Lets go of all but the `kept` that were used last, and answers those that are no longer held. */
  forget(kept: number): ScopeState[] {
    const oldest = [...this.states.values()].slice(0, Math.max(0, this.states.size - kept));
    for (const { scope } of oldest) {
      this.states.delete(scope);
      this.stored?.add(scope);
    }
    return oldest;
  }

  private async fetch(scopes: readonly string[]): Promise<ScopeState[]> {
    const known = scopes.filter((scope) => this.stored?.has(scope) ?? true);
    const fetched = await loadScopes(this.manager, known, this.taskForceId);
    for (const state of fetched) this.states.set(state.scope, state);
    for (const scope of scopes) {
      if (!this.states.has(scope))
        this.states.set(
          scope,
          newScopeState(scope, { acts: [], gaps: [], isStored: false }, this.taskForceId),
        );
    }
    return fetched;
  }

  private use(scope: string): void {
    const state = this.of(scope);
    this.states.delete(scope);
    this.states.set(scope, state);
  }
}
