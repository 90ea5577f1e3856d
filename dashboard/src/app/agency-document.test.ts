import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, Kind, print, validate, type DocumentNode } from 'graphql';
import * as documents from '../gql/graphql';
import { forPrefix } from './agency-document';
import type { AgencyPrefix } from './viewer';

const supergraph = buildSchema(
  readFileSync(resolve(__dirname, '../../../schema/supergraph.graphql'), 'utf8'),
  {
    assumeValidSDL: true,
  },
);
const PREFIXES: readonly AgencyPrefix[] = ['police', 'socialServices', 'serviceCentre', 'ngo'];

function rootFieldsOf(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((selection) =>
          selection.kind === Kind.FIELD ? [selection.name.value] : [],
        )
      : [],
  );
}

const agencyDocuments = Object.entries(documents)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, document]) => [name, document as DocumentNode] as const)
  .filter(([, document]) =>
    rootFieldsOf(document).some((field) => PREFIXES.some((prefix) => field.startsWith(prefix))),
  );

/** Verbs that not every kind has, and whose they are; the menu of case acts says the same. */
const NOT_OF_EVERY_KIND: Readonly<Record<string, readonly AgencyPrefix[]>> = {
  FileReportDocument: ['police'],
  GrantProtectionDocument: ['police'],
  RequestLpskDocument: ['police'],
  EndProtectionDocument: ['police'],
  HoldInterviewDocument: ['police'],
  StartPlacementDocument: ['socialServices'],
  EndPlacementDocument: ['socialServices'],
  ReceiveApplicationDocument: ['socialServices', 'serviceCentre'],
  ServeApplicationDocument: ['socialServices', 'serviceCentre'],
  RecordCrisisStepDocument: ['socialServices', 'serviceCentre'],
  RecordRescueDocument: ['police', 'serviceCentre', 'ngo'],
  InformRestitutionDocument: ['police'],
  RecordRestitutionOrderedDocument: ['police'],
  RecordRestitutionPaidDocument: ['police'],
  PoliceCaseDocument: ['police'],
  ShelterCaseDocument: ['socialServices'],
  CentreCaseDocument: ['serviceCentre'],
  PlanOutreachDocument: ['serviceCentre'],
  ComplaintsDocument: ['serviceCentre'],
  ReceiveComplaintDocument: ['serviceCentre'],
  OpenCaseFromComplaintDocument: ['serviceCentre'],
  CloseComplaintDocument: ['serviceCentre'],
  NgoCaseDocument: ['ngo'],
  HoldOutreachDocument: ['ngo'],
  OutreachRoundsDocument: ['ngo'],
  JoinProgrammeDocument: ['ngo'],
  LeaveProgrammeDocument: ['ngo'],
};

describe('an operation written for one kind of agency', () => {
  it('is found among the operations, so that the next tests test something', () => {
    expect(agencyDocuments.length).toBeGreaterThan(20);
  });

  it.each(agencyDocuments)('%s is answered by every kind of agency that has the verb', (name, document) => {
    for (const prefix of NOT_OF_EVERY_KIND[name] ?? PREFIXES) {
      const own = forPrefix(document, prefix);
      expect(rootFieldsOf(own).every((field) => field.startsWith(prefix))).toBe(true);
      expect(validate(supergraph, own)).toEqual([]);
    }
  });

  it('is not answered under a prefix that does not exist: the validation above can fail', () => {
    const [, document] = agencyDocuments[0]!;
    expect(validate(supergraph, forPrefix(document, 'nobody' as AgencyPrefix))).not.toEqual([]);
  });

  it('leaves the rest of the operation, its fragments and the original alone', () => {
    const before = print(documents.OpenDossierDocument);
    const own = forPrefix(documents.OpenDossierDocument, 'ngo');
    expect(print(own)).toBe(before.replace('policeOpenDossier', 'ngoOpenDossier'));
    expect(print(documents.OpenDossierDocument)).toBe(before);
  });
});
