import type { AgencyServiceDefinition } from '@estafet/agency-kit';
import { complaintFeature } from './features/complaints/complaint.feature';
import {
  closeComplaint,
  openCaseFromComplaint,
  receiveComplaint,
} from './features/complaints/complaint.use-cases';
import { outreachFeature } from './features/outreach/outreach.feature';
import { planOutreach } from './features/outreach/outreach.use-case';

const useCases = { receiveComplaint, openCaseFromComplaint, closeComplaint, planOutreach };

/** The integrated service centre (UPTD PPA): complaints, outreach and rescue, six-step crisis intervention. */
export const serviceCentre: AgencyServiceDefinition<typeof useCases> = {
  name: 'service-centre',
  kind: 'SERVICE_CENTRE',
  prefix: 'serviceCentre',
  features: [complaintFeature, outreachFeature],
  useCases,
};
