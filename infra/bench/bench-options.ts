/** How a benchmark is run. */
export interface BenchOptions {
  readonly rounds: number;
  /** How long each side is measured in each round. */
  readonly seconds: number;
  readonly connections: number;
  /** With a million cases instead of ten thousand. */
  readonly isLarge: boolean;
  /** Where what is installed for comparison is kept. */
  readonly cache: string;
}
