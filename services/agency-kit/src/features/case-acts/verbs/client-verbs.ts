import {
  CHANNELS,
  CRITERIA,
  ELIGIBILITY_RESULTS,
  INFORMED_ABOUT,
  OVERRIDE_REASONS,
  SERVICES,
  TRAUMA_LEVELS,
  VOICE_KINDS,
} from '@estafet/schema';
import { defineCaseVerb } from '../case-verb';
import { field, optional } from '../input-fields';
import { readToldItems, TOLD_ITEM_INPUT } from '../told-items';

const DAY_HOURS = 24;

/** Verbs about the client herself: that she was received, heard, told and asked. */
export const CLIENT_VERBS = {
  recordReport: defineCaseVerb({
    name: 'recordReport',
    act: 'case.reported',
    mayPrecedeCase: true,
    description:
      'Records that a victim or someone else reported; starts the clocks of UU 12/2022 (G30a, G30f)',
    fields: {
      channel: field.code(CHANNELS, 'How the report came'),
      sexualExploitation: optional(field.flag('The report concerns sexual exploitation')),
      assaultWithin120h: optional(field.flag('Assault within the 120 hours before the report')),
    },
  }),
  recordArrival: defineCaseVerb({
    name: 'recordArrival',
    act: 'client.arrived',
    mayPrecedeCase: true,
    description: 'Records that the client arrived (starts the clock of G07)',
    clockHours: DAY_HOURS,
    fields: {
      basicNeedsMet: optional(field.flag('Food, clothes and a bed were seen to')),
      clientSaysTold: optional(
        field.objects(TOLD_ITEM_INPUT, 'What she says she was told before she came (R07)'),
      ),
    },
    data: ({ basicNeedsMet, clientSaysTold }) => ({
      basicNeedsMet,
      clientSaysTold: readToldItems(clientSaysTold),
    }),
  }),
  registerClient: defineCaseVerb({
    name: 'registerClient',
    act: 'client.registered',
    description: 'Registers the client on arrival, day or night (G07)',
    clockHours: DAY_HOURS,
    fields: {
      basicNeedsMet: field.flag('Food, clothes and a bed were seen to'),
      clientSaysTold: optional(
        field.objects(TOLD_ITEM_INPUT, 'What she says she was told before she came (R07)'),
      ),
    },
    data: ({ basicNeedsMet, clientSaysTold }) => ({
      basicNeedsMet,
      clientSaysTold: readToldItems(clientSaysTold),
    }),
  }),
  informClient: defineCaseVerb({
    name: 'informClient',
    act: 'client.informed',
    description:
      'Records that the client was told a decision, the length, the rules, her rights or a correction (G11)',
    clockHours: DAY_HOURS,
    fields: { about: field.code(INFORMED_ABOUT, 'What she was told') },
  }),
  recordVoice: defineCaseVerb({
    name: 'recordVoice',
    act: 'client.voiced',
    description:
      'Records that the client voiced a wish, a complaint or a question (R32); it has a clock (G31)',
    fields: { kind: field.code(VOICE_KINDS, 'What she voiced') },
  }),
  answerClient: defineCaseVerb({
    name: 'answerClient',
    act: 'client.answered',
    description: 'Records that what the client voiced was answered',
    fields: {
      kind: field.code(VOICE_KINDS, 'What was answered'),
      voicedId: optional(field.uuid('The act in which she voiced it')),
    },
  }),
  contactHealth: defineCaseVerb({
    name: 'contactHealth',
    act: 'health.contacted',
    description: 'Records contact with a health service; only its time is shared, never the reason (G30f)',
    clockHours: 6,
    fields: {},
  }),
  decideEligibility: defineCaseVerb({
    name: 'decideEligibility',
    act: 'eligibility.decided',
    description: "Records whether the client fits this agency's programme (G04, G05)",
    fields: {
      result: field.code(ELIGIBILITY_RESULTS, 'The decision'),
      criterion: optional(field.code(CRITERIA, 'The criterion not met, or overridden')),
      reason: optional(field.code(OVERRIDE_REASONS, 'Of an exception: why')),
      cardVersion: optional(
        field.count('The version of the programme card judged by', { min: 1, max: 100_000 }),
      ),
    },
  }),
  completeAssessment: defineCaseVerb({
    name: 'completeAssessment',
    act: 'assessment.completed',
    description: 'Records an assessment; a danger or a trauma level starts the clock of G15',
    fields: {
      traumaLevel: field.code(TRAUMA_LEVELS, 'Level of trauma found'),
      danger: optional(field.flag('Danger to herself or to others')),
      needs: optional(field.codes(SERVICES, 'Services she needs (SV01 to SV32)')),
    },
  }),
} as const;
