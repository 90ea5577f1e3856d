import { cases } from './cases';
import { district } from './district';
import { glossary } from './glossary';
import { referrals } from './referrals';
import { shell } from './shell';

/** Everything the pages say, in English. */
export const english = { ...shell, ...referrals, ...cases, ...district, ...glossary };
