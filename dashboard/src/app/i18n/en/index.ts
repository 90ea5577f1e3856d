import { agency } from './agency';
import { cases } from './cases';
import { district } from './district';
import { glossary } from './glossary';
import { referrals } from './referrals';
import { shell } from './shell';
import { wizard } from './wizard';

/** Everything the pages say, in English. */
export const english = { ...shell, ...agency, ...referrals, ...cases, ...district, ...glossary, ...wizard };
