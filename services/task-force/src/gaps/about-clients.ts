import type { RuleCode } from '../rules/types';

/** Rules that themselves tell about a client: in no figure for officials (statistics.md), and for few eyes on the board. */
export const ABOUT_CLIENTS: readonly RuleCode[] = ['G15', 'G16', 'G17', 'G18', 'G19', 'G20', 'G30', 'G31'];
