import type { Directory } from '@estafet/relay-kit';
import type { Label } from '@estafet/schema';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { NEUTRAL_PARTY, SENSITIVE_PARTY } from '../projection/mask';
import type { Shown } from './shown';

@Directive('@shareable')
@ObjectType('LocalizedText', { description: 'A text in both languages; the dashboard picks one' })
export class LocalizedTextType implements Label {
  @Field(() => String, { description: 'Indonesian' })
  readonly id!: string;

  @Field(() => String, { description: 'English' })
  readonly en!: string;
}

@Directive('@shareable')
@ObjectType('Party', {
  description: 'An agency or partner, by its published name; never a way into its records',
})
export class PartyType {
  @Field(() => ID, { description: 'Its id in the district' })
  readonly id!: string;

  @Field(() => LocalizedTextType, { description: 'Its published name' })
  readonly name!: LocalizedTextType;

  @Field(() => Boolean, {
    description: 'Whether it keeps a log of its own; others are answered for by who refers to them',
  })
  readonly isMember!: boolean;
}

@Directive('@shareable')
@ObjectType('PageInfo', { description: 'Where a page of a list ends' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether more follow' })
  readonly hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'What `after` has to be for the next page' })
  readonly endCursor?: string | undefined;
}

/** A party by the local directory. One whose very name tells about health is never named on the board (architecture §4). */
export function partyOf(
  directory: Directory,
  id: string,
  mask: typeof SENSITIVE_PARTY | typeof NEUTRAL_PARTY = SENSITIVE_PARTY,
): Shown<PartyType> {
  const entry = directory.find(id);
  if (id === SENSITIVE_PARTY.id || entry?.isSensitive) return { ...mask, isMember: false };
  const name = entry?.name ?? { id, en: id };
  return { id, name: { id: name.id, en: name.en }, isMember: directory.isMember(id) };
}

/** How the parties of one case are named to one viewer. */
export type NameParty = (id: string) => Shown<PartyType>;

export function nameOrNothing(
  nameParty: NameParty,
  id: string | null | undefined,
): Shown<PartyType> | undefined {
  return id === null || id === undefined ? undefined : nameParty(id);
}
