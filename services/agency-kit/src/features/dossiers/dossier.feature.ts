import type { AgencyFeature } from '../../kernel/definition';
import { createMutationResolver, mutation, perPrefix } from '../case-acts/mutations';
import { OpenedDossierType } from '../identity/identity.types';
import { DossierEntity } from './dossier.entity';
import { dossierHook } from './dossier.hook';
import { DossierMigration1760000400000 } from './dossier.migration';
import { OPEN_DOSSIER_INPUT, openDossier } from './dossier.service';

const createDossierResolver = perPrefix((prefix) =>
  createMutationResolver(prefix, [
    mutation({
      useCase: openDossier,
      inputClass: OPEN_DOSSIER_INPUT.inputClass,
      description: 'Opens the dossier of a referral for a purpose; each opening is on record',
      type: () => OpenedDossierType,
      present: (_context, result) => Promise.resolve(result),
    }),
  ]),
);

export const dossierFeature: AgencyFeature = {
  name: 'dossiers',
  entities: [DossierEntity],
  migrations: [DossierMigration1760000400000],
  resolvers: (prefix) => [createDossierResolver(prefix)],
  hooks: [dossierHook],
};
