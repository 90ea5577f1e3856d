import type { AgencyServiceDefinition } from '@estafet/agency-kit';
import { mentoringFeature } from './features/mentoring/mentoring.feature';
import { joinProgramme, leaveProgramme } from './features/mentoring/mentoring.use-cases';
import { streetOutreachFeature } from './features/outreach/street-outreach.feature';
import { holdOutreach } from './features/outreach/street-outreach.use-case';

const useCases = { holdOutreach, joinProgramme, leaveProgramme };

/** Non-governmental organisations, several in one service: outreach, programmes and survivor mentoring with outcomes. */
export const ngo: AgencyServiceDefinition<typeof useCases> = {
  name: 'ngo',
  kind: 'NGO',
  prefix: 'ngo',
  features: [streetOutreachFeature, mentoringFeature],
  useCases,
};
