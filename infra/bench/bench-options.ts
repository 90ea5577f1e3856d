/** How a benchmark is run. */
export interface BenchOptions {
  readonly rounds: number;
  /** How long each side is measured in each round. */
  readonly seconds: number;
  readonly connections: number;
  /** At the sizes of the goals, where these take an hour instead of minutes. */
  readonly isLarge: boolean;
  /** How many cases the engine knows in the end, where another number is wanted. */
  readonly cases: number | undefined;
  /** Where what is installed for comparison is kept. */
  readonly cache: string;
}
