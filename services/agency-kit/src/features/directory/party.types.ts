import type { Directory } from '@estafet/relay-kit';
import type { Label } from '@estafet/schema';
import type { Shown } from '../../kernel/shown';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

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

/** A party by the local directory; one that is not (yet) enrolled shows its id. */
export function partyOf(directory: Directory, id: string): Shown<PartyType> {
  const name = directory.find(id)?.name ?? { id, en: id };
  return { id, name: { id: name.id, en: name.en }, isMember: directory.isMember(id) };
}
