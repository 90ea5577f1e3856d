import type { HoldConferenceInput } from '../../gql/graphql';

/** The form's flat answers: the act carries what concerns the return in one object. */
export type ConferenceAnswers = Omit<HoldConferenceInput, 'idempotencyKey' | 'return'> & {
  readonly returnDate?: string;
  readonly officerRole?: string;
  readonly transport?: string;
  readonly destination?: string;
};

/** Gathers what a final conference sets about the return (G10); other kinds set nothing. */
export function conferenceInput(answers: ConferenceAnswers): Omit<HoldConferenceInput, 'idempotencyKey'> {
  const { returnDate, officerRole, transport, destination, ...conference } = answers;
  const isSet = [returnDate, officerRole, transport, destination].some((value) => value !== undefined);
  return isSet
    ? { ...conference, return: { date: returnDate, officerRole, transport, destination } }
    : conference;
}
