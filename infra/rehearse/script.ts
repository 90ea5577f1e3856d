import type { ActDraft } from '@estafet/relay-kit';
import { newActId } from '@estafet/schema';
import { Casting } from './casting';
import { partiesOf, TASK_FORCE, type Party } from './parties';
import { MalformedScenario, type Expectation, type SceneAct, type Scenario } from './scenario';
import { instantOfScenario } from './scenario-time';
import { recordedAtOf, type ScriptedAct } from './scripted-act';

/** A scenario with all that the player supplies: ids, authors, cases, attempts, `leadFrom`, deliveries. */
export interface Script {
  readonly title: string;
  readonly parties: ReadonlyMap<string, Party>;
  /** In order of recording; each author's acts are in the order of its log. */
  readonly acts: readonly ScriptedAct[];
  /** Case ids by the file's names for them; the first case is the default. */
  readonly cases: ReadonlyMap<string, string>;
  readonly referrals: ReadonlyMap<string, string>;
  /** What of the file was left out, and where. */
  readonly notes: readonly string[];
  readonly expectations: readonly {
    readonly at: Date;
    readonly expectation: Expectation;
    readonly place: string;
  }[];
}

const CARDS_PUBLISHED_DAYS_BEFORE = 30;
const DAY_MS = 86_400_000;

/** Works out who signs what. Throws {@link MalformedScenario} where an act cannot be placed. */
export function scriptOf(scenario: Scenario): Script {
  const parties = partiesOf(scenario);
  const casting = new Casting(parties);
  const acts: ScriptedAct[] = [...cardActs(scenario, parties)];
  const problems: string[] = [];
  const delivered = new Set(
    scenario.acts.filter(({ act }) => act === 'referral.delivered').map(({ ref }) => ref ?? ''),
  );
  for (const { scene, place } of inOrder(scenario)) {
    try {
      const casts = casting.cast(scene, place);
      acts.push(...casts);
      const [sent] = casts;
      const deliversItself = scene.ref !== undefined && delivered.has(scene.ref);
      if (sent && scene.act === 'referral.sent' && !deliversItself) acts.push(casting.deliver(sent));
    } catch (error) {
      if (!(error instanceof MalformedScenario)) throw error;
      problems.push(...error.problems);
    }
  }
  problems.push(...unknownNames(scenario, casting));
  if (problems.length > 0) throw new MalformedScenario(problems);
  return {
    title: scenario.title,
    parties,
    acts,
    cases: casting.cases,
    referrals: casting.referrals,
    notes: casting.notes,
    expectations: scenario.expect
      .map((expectation, index) => ({
        at: instantOfScenario(expectation.at),
        expectation,
        place: `expect[${String(index)}]`,
      }))
      .sort((a, b) => a.at.getTime() - b.at.getTime()),
  };
}

/** By the time of recording; what is recorded in the same minute keeps the file's order. */
function inOrder(scenario: Scenario): { scene: SceneAct; place: string }[] {
  return scenario.acts
    .map((scene, index) => ({ scene, place: `acts[${String(index)}]` }))
    .sort((a, b) => recordedAtOf(a.scene).getTime() - recordedAtOf(b.scene).getTime());
}

/** Programme cards stand before day 0. A partner's card is recorded by a member that refers to it. */
function cardActs(scenario: Scenario, parties: ReadonlyMap<string, Party>): ScriptedAct[] {
  const recorder =
    [...parties.values()].find(({ isMember, id }) => isMember && id !== TASK_FORCE)?.id ?? TASK_FORCE;
  const cards = [...(scenario.cards ?? [])].sort((a, b) => (a.version ?? 1) - (b.version ?? 1));
  return cards.map(({ agency, ...card }, index) => {
    const isMember = parties.get(agency)?.isMember ?? false;
    const now = new Date(
      instantOfScenario('D0T00:00').getTime() - CARDS_PUBLISHED_DAYS_BEFORE * DAY_MS + index * 60_000,
    );
    const data = Object.fromEntries(
      Object.entries(card).filter(([key]) => key !== 'note'),
    ) as ActDraft['data'];
    return {
      place: undefined,
      recordedAt: now,
      draft: {
        id: newActId(now),
        agencyId: isMember ? agency : recorder,
        onBehalfOf: isMember ? undefined : agency,
        type: 'programmeCard.published',
        now,
        actor: { role: 'frontline' },
        audience: [TASK_FORCE],
        data: { version: 1, services: [], ...data },
      },
    };
  });
}

function unknownNames(scenario: Scenario, casting: Casting): string[] {
  return scenario.expect.flatMap((expectation, index) => {
    const refs = Object.keys(expectation.state ?? {}).filter((ref) => !casting.referrals.has(ref));
    const isCaseUnknown = expectation.case !== undefined && !casting.cases.has(expectation.case);
    return [
      ...refs.map(
        (ref) => `expect[${String(index)}].state.${ref}: must name a referral that an act of the file sends`,
      ),
      ...(isCaseUnknown ? [`expect[${String(index)}].case: must name a case of the file`] : []),
    ];
  });
}
