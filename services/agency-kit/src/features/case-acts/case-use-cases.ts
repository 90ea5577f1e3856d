import { openCase } from '../cases/case-opening';
import { restrictCase } from '../cases/restrict-case.use-case';
import { publishProgrammeCard } from '../programme-cards/programme-card.use-case';
import { CARD_VERBS } from '../programme-cards/programme-card.verbs';
import { correctAct, retractAct } from './amend-act.use-case';
import { AGENCY_VERBS } from './agency-verbs';
import { agencyUseCasesOf, CASE_VERBS, caseUseCasesOf } from './case-verbs';

/** The use cases about cases, the agency's own duties and its programme card. */
export const caseUseCases = {
  openCase,
  restrictCase,
  correctAct,
  retractAct,
  ...caseUseCasesOf(CASE_VERBS),
  ...agencyUseCasesOf(AGENCY_VERBS),
  ...agencyUseCasesOf(CARD_VERBS),
  publishProgrammeCard,
};
