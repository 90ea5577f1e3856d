import { anywhere } from './anywhere';
import { agency } from './agency';
import { cases } from './cases';
import { control } from './control';
import { district } from './district';
import { figures } from './figures';
import { glossary } from './glossary';
import { referrals } from './referrals';
import { report } from './report';
import { safeguards } from './safeguards';
import { shell } from './shell';
import { tour } from './tour';
import { wizard } from './wizard';

/** Everything the pages say, in Indonesian: the language they are written in first. */
export const indonesian = {
  ...shell,
  ...agency,
  ...referrals,
  ...cases,
  ...control,
  ...district,
  ...figures,
  ...glossary,
  ...anywhere,
  ...report,
  ...safeguards,
  ...tour,
  ...wizard,
};
