/** Runs every side once per round, in turn (A B C A B C …), so that what else the machine does meets all of them alike. */
export async function inRounds<S, R>(
  sides: readonly S[],
  rounds: number,
  measure: (side: S, round: number) => Promise<R>,
): Promise<Map<S, R[]>> {
  const results = new Map<S, R[]>(sides.map((side) => [side, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const side of sides) results.get(side)?.push(await measure(side, round));
  }
  return results;
}
