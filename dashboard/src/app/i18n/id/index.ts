import { cases } from './cases';
import { district } from './district';
import { glossary } from './glossary';
import { referrals } from './referrals';
import { shell } from './shell';

/** Everything the pages say, in Indonesian: the language they are written in first. */
export const indonesian = { ...shell, ...referrals, ...cases, ...district, ...glossary };
