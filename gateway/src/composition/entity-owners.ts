/** The subgraph that answers for each entity; every other subgraph that names the entity only adds to it. */
export const ENTITY_OWNERS: Readonly<Record<string, string>> = {
  PoliceAgency: 'police',
  SocialServicesAgency: 'social-services',
  ServiceCentreAgency: 'service-centre',
  NgoAgency: 'ngo',
  Case: 'task-force',
  Referral: 'task-force',
  Gap: 'task-force',
};
