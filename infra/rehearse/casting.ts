import type { ActDraft } from '@estafet/relay-kit';
import {
  custodyOf,
  foldReferral,
  isActType,
  newActId,
  type Custody,
  type FoldableAct,
  type Json,
  type ReferralFold,
} from '@estafet/schema';
import { fitToCatalogue } from './fitting';
import { opaqueId, opaqueUuid } from './opaque-id';
import { TASK_FORCE, type Party } from './parties';
import { MalformedScenario, type SceneAct } from './scenario';
import { dataTimeOf, instantOfScenario } from './scenario-time';
import { foldableOf, recordedAtOf, type ScriptedAct } from './scripted-act';

const ABOUT_REFERRALS = /^(referral\.|handover\.|service\.started$|dossier\.)/;
const ATTEMPTS: readonly string[] = ['handover.given', 'handover.taken', 'handover.failed'];
/** What a receiver does; its own log signs it, or for a receiver without a log whoever recorded the sending. */
const RECEIVERS: readonly string[] = [
  'referral.delivered',
  'referral.infoRequested',
  'referral.accepted',
  'referral.declined',
  'handover.taken',
  'service.started',
  'referral.feedback',
];
/** What an agency says about itself: it belongs to no case. */
const OUTSIDE_CASES: readonly string[] = [
  'programmeCard.published',
  'card.acknowledged',
  'recording.declared',
  'roster.gap',
  'staff.postStarted',
  'staff.postEnded',
  'sop.published',
  'sop.acknowledged',
  'unitReport.signed',
  'prevention.held',
  'meeting.held',
  'remedy.recorded',
  'report.submitted',
  'report.answered',
  'policy.changed',
  'agency.registered',
  'key.published',
  'key.revoked',
];
/** In data, keys whose value may be a name of the file. */
const REFERRAL_KEYS: readonly string[] = ['returnOf', 'referralId'];
const OTHER_CASE_KEYS: readonly string[] = ['otherCaseId', 'otherCase', 'caseId', 'case', 'other', 'with'];
const AMENDMENTS: readonly string[] = ['act.corrected', 'act.retracted'];
/** In the data of an amendment, keys whose value may name the act that is meant. */
const ACT_KEYS: readonly string[] = ['actId', 'act', 'target', 'of'];
const HEADER_KEYS: readonly string[] = ['via', 'onBehalfOf', 'provisional', 'backdateReason'];

/** Gives each act of a scenario its author, its case and referral, and what the file leaves to the player. */
export class Casting {
  readonly cases = new Map<string, string>();
  readonly referrals = new Map<string, string>();
  /** What of the file was left out, with its place. */
  readonly notes: string[] = [];
  private readonly known: FoldableAct[] = [];
  private readonly actNames = new Map<string, string>();
  private readonly caseOfReferral = new Map<string, string>();
  private readonly lastCaseOpenedBy = new Map<string, string>();
  private readonly seqs = new Map<string, number>();

  constructor(private readonly parties: ReadonlyMap<string, Party>) {}

  /** One scene may be no act (a name that the catalogue lacks), or two: what corrects an act, and the correction. */
  cast(scene: SceneAct, place: string): ScriptedAct[] {
    if (!isActType(scene.act)) {
      this.notes.push(`${place}.act: the catalogue has no act of this name; it is left out`);
      return [];
    }
    const amended = AMENDMENTS.includes(scene.act) ? this.amendedBy(scene, place) : undefined;
    if (!amended) return [this.castOne(scene, place)];
    const { target, changes } = amended;
    if (scene.act === 'act.retracted' || Object.keys(changes).length === 0) {
      return [this.castOne({ ...scene, data: { actId: target.id } }, place)];
    }
    const replacement = this.castOne(
      {
        at: scene.at,
        by: scene.by,
        act: target.type,
        case: scene.case,
        data: { ...target.data, ...changes },
      },
      place,
      target,
    );
    const data = { actId: target.id, replacedBy: replacement.draft.id };
    return [replacement, this.castOne({ ...scene, data }, place)];
  }

  private castOne(scene: SceneAct, place: string, replaced?: FoldableAct): ScriptedAct {
    const occurredAt = replaced ? new Date(replaced.occurredAt) : instantOfScenario(scene.at);
    const now = recordedAtOf(scene);
    if (occurredAt > now) throw new MalformedScenario([`${place}.recordedAt: must not be before at`]);
    const id = newActId(now);
    const referral = this.referralOf(scene, place);
    const isOpening = scene.act === 'case.opened' && !replaced;
    const caseId = isOpening
      ? this.openCase(scene, place, id)
      : (replaced?.caseId ?? this.caseOf(scene, place, referral));
    const { data, dropped } = fitToCatalogue(scene.act, this.dataOf(scene, { caseId, referral }), place);
    for (const field of dropped)
      this.notes.push(`${place}.data.${field}: ${scene.act} has no such field; it is left out`);
    const cast: ScriptedAct = {
      place,
      recordedAt: now,
      draft: {
        id,
        type: scene.act,
        now,
        occurredAt,
        ...this.authorOf(scene, { caseId, referral }),
        caseId: isOpening ? undefined : caseId,
        referralId: referral?.id,
        actor: this.actorOf(scene),
        provisional: scene.provisional ?? (scene.data?.['provisional'] === true ? true : undefined),
        backdateReason: scene.backdateReason ?? (occurredAt < now ? 'OFFLINE' : undefined),
        audience: [...new Set([TASK_FORCE, ...this.parties.keys()])],
        data,
      },
    };
    if (scene.act === 'referral.sent') {
      this.referrals.set(scene.ref ?? `r${String(this.referrals.size + 1)}`, id);
      if (caseId !== undefined) this.caseOfReferral.set(id, caseId);
    }
    if (scene.as !== undefined) this.actNames.set(scene.as, id);
    this.remember(cast);
    return cast;
  }

  /** The act that a correction or retraction means: by the name that the file gave it, or the author's last of its type. */
  private amendedBy(
    scene: SceneAct,
    place: string,
  ): { target: FoldableAct; changes: Readonly<Record<string, Json>> } | undefined {
    const given = scene.data ?? {};
    const key = ACT_KEYS.find((name) => typeof given[name] === 'string');
    const word = key === undefined ? undefined : textOrNothing(given[key]);
    const id = word === undefined ? undefined : (this.actNames.get(word) ?? word);
    const target = this.known.findLast(
      (act) => act.agencyId === scene.by && (act.id === id || act.type === word),
    );
    if (!target) {
      throw new MalformedScenario([
        `${place}.data.actId: must name an act (by its "as") or a type of act that its author recorded before`,
      ]);
    }
    return { target, changes: withoutKeys(given, [...ACT_KEYS, 'replacedBy']) };
  }

  /** The receiver's server takes a referral in at once. */
  deliver(sent: ScriptedAct): ScriptedAct {
    const to = textOrNothing(sent.draft.data['to']) ?? '';
    const isMember = this.parties.get(to)?.isMember ?? false;
    const cast: ScriptedAct = {
      place: undefined,
      recordedAt: sent.recordedAt,
      draft: {
        id: newActId(sent.recordedAt),
        type: 'referral.delivered',
        now: sent.recordedAt,
        ...(isMember
          ? { agencyId: to }
          : { agencyId: sent.draft.agencyId, onBehalfOf: to, via: 'LINK' as const }),
        caseId: sent.draft.caseId,
        referralId: sent.draft.id,
        actor: { role: 'frontline' },
        audience: sent.draft.audience,
        data: {},
      },
    };
    this.remember(cast);
    return cast;
  }

  private remember(cast: ScriptedAct): void {
    const seq = (this.seqs.get(cast.draft.agencyId) ?? 0) + 1;
    this.seqs.set(cast.draft.agencyId, seq);
    this.known.push(foldableOf(cast, seq));
  }

  private openCase(scene: SceneAct, place: string, id: string): string {
    const name =
      scene.case ?? scene.ref ?? (this.cases.size === 0 ? 'case' : `case-${String(this.cases.size + 1)}`);
    if (this.cases.has(name))
      throw new MalformedScenario([`${place}.case: must name a case that is not open yet`]);
    this.cases.set(name, id);
    this.lastCaseOpenedBy.set(scene.by, id);
    return id;
  }

  private caseOf(scene: SceneAct, place: string, referral: ReferralFold | undefined): string | undefined {
    if (scene.case !== undefined) {
      const named = this.cases.get(scene.case);
      if (named === undefined)
        throw new MalformedScenario([`${place}.case: must name a case that an earlier act opened`]);
      return named;
    }
    if (referral) return referral.caseId;
    if (OUTSIDE_CASES.includes(scene.act)) return undefined;
    const [first] = this.cases.values();
    const ofReferral = [...this.referrals].find(([ref]) => ref === scene.ref)?.[1];
    const found =
      (ofReferral && this.caseOfReferral.get(ofReferral)) ??
      this.ledBy(scene.by) ??
      this.lastCaseOpenedBy.get(scene.by) ??
      first;
    if (found === undefined && scene.act !== 'incident.reported' && scene.by !== TASK_FORCE) {
      throw new MalformedScenario([`${place}.act: must come after a case.opened act`]);
    }
    return found;
  }

  /** With several cases, an agency that leads one of them means that one. */
  private ledBy(agencyId: string): string | undefined {
    if (this.cases.size < 2) return undefined;
    const led = [...this.cases.values()].filter((caseId) => this.custodyAt(caseId)?.lead === agencyId);
    return led.length === 1 ? led[0] : undefined;
  }

  private referralOf(scene: SceneAct, place: string): ReferralFold | undefined {
    if (scene.act === 'referral.sent') {
      if (scene.ref !== undefined && this.referrals.has(scene.ref)) {
        throw new MalformedScenario([`${place}.ref: must not name a referral that was sent before`]);
      }
      return undefined;
    }
    if (scene.ref === undefined && !ABOUT_REFERRALS.test(scene.act)) return undefined;
    const id = scene.ref === undefined ? this.onlyReferral() : this.referrals.get(scene.ref);
    if (id === undefined) {
      if (!ABOUT_REFERRALS.test(scene.act)) return undefined;
      throw new MalformedScenario([`${place}.ref: must name a referral that an earlier act sent`]);
    }
    return this.foldOf(id);
  }

  private onlyReferral(): string | undefined {
    return this.referrals.size === 1 ? [...this.referrals.values()][0] : undefined;
  }

  private foldOf(id: string): ReferralFold | undefined {
    return foldReferral(
      this.known.filter((act) => act.id === id || act.referralId === id),
      this.isMember,
    );
  }

  private readonly isMember = (id: string): boolean => this.parties.get(id)?.isMember ?? false;

  private custodyAt(caseId: string): Custody | undefined {
    return custodyOf(
      this.known.filter((act) => act.caseId === caseId),
      this.isMember,
    );
  }

  /** A member signs for itself. For a party without a log, whoever sent it the referral (or watches over the case) records. */
  private authorOf(
    scene: SceneAct,
    { caseId, referral }: { caseId: string | undefined; referral: ReferralFold | undefined },
  ): Pick<ActDraft, 'agencyId' | 'onBehalfOf' | 'via'> {
    const via = scene.via ?? viaOf(scene.data?.['via']);
    const onBehalfOf = scene.onBehalfOf ?? textOrNothing(scene.data?.['onBehalfOf']);
    if (onBehalfOf !== undefined && this.isMember(scene.by))
      return { agencyId: scene.by, onBehalfOf, via: via ?? 'PHONE' };
    const isReceivers = RECEIVERS.includes(scene.act);
    if (referral && isReceivers && scene.by === referral.recordedBy && scene.by !== referral.to) {
      return { agencyId: scene.by, onBehalfOf: referral.to, via: via ?? 'PHONE' };
    }
    if (this.isMember(scene.by)) {
      const isPhoned = scene.act === 'referral.accepted' && via === 'PHONE' && referral?.to === scene.by;
      return isPhoned
        ? { agencyId: referral.recordedBy, onBehalfOf: scene.by, via }
        : { agencyId: scene.by, via };
    }
    const recorder = referral?.recordedBy ?? this.recorderFor(scene.by, caseId);
    return { agencyId: recorder, onBehalfOf: scene.by, via: via ?? 'PHONE' };
  }

  private recorderFor(party: string, caseId: string | undefined): string {
    const custody = caseId === undefined ? undefined : this.custodyAt(caseId);
    const watching = custody && (custody.monitor ?? (this.isMember(custody.lead) ? custody.lead : undefined));
    const lastSender = this.known.findLast(
      (act) => act.type === 'referral.sent' && act.data['to'] === party,
    )?.agencyId;
    const anyMember = [...this.parties.values()].find(
      ({ isMember, id }) => isMember && id !== TASK_FORCE,
    )?.id;
    return (custody?.lead === party ? watching : lastSender) ?? watching ?? anyMember ?? TASK_FORCE;
  }

  private actorOf(scene: SceneAct): ActDraft['actor'] {
    const workerRef = textOrNothing(scene.data?.['workerRef']);
    return workerRef === undefined
      ? { role: 'frontline' }
      : { role: 'frontline', workerRef: opaqueId('workerRef', workerRef) };
  }

  private dataOf(
    scene: SceneAct,
    { caseId, referral }: { caseId: string | undefined; referral: ReferralFold | undefined },
  ): Record<string, Json> {
    const given = Object.entries(scene.data ?? {}).filter(([key]) => !HEADER_KEYS.includes(key));
    const data: Record<string, Json> = Object.fromEntries(
      given.map(([key, value]) => [key, this.resolve(key, value)]),
    );
    if (scene.act === 'referral.sent') {
      const kind = data['kind'] === 'TRANSFER' ? 'TRANSFER' : 'SERVICE';
      const leadFrom =
        kind === 'TRANSFER' && caseId !== undefined ? this.leadFromOf(scene.by, caseId) : undefined;
      return {
        kind,
        urgency: 'NORMAL',
        clientMoves: kind === 'TRANSFER',
        services: [],
        ...(leadFrom === undefined ? {} : { leadFrom }),
        ...data,
      };
    }
    if (referral && ATTEMPTS.includes(scene.act)) return { attempt: referral.attempt, ...data };
    if (scene.act === 'case.linked')
      return { otherCaseId: this.otherCase(data, caseId), ...withoutKeys(data, OTHER_CASE_KEYS) };
    return data;
  }

  /** The act that made the sender lead: its latest place in the chain, or an arrival whose paper is still missing. */
  private leadFromOf(sender: string, caseId: string): string {
    const custody = this.custodyAt(caseId);
    const inChain = custody?.chain.findLast(({ party }) => party === sender)?.actId;
    if (custody && custody.lead !== sender) {
      const arrival = this.known.findLast(
        (act) =>
          act.type === 'handover.taken' &&
          act.caseId === caseId &&
          (act.onBehalfOf ?? act.agencyId) === sender,
      );
      return arrival?.id ?? inChain ?? custody.leadActId;
    }
    return inChain ?? custody?.leadActId ?? caseId;
  }

  private otherCase(data: Readonly<Record<string, Json>>, caseId: string | undefined): string {
    const named = OTHER_CASE_KEYS.map((key) => data[key]).find((value) => typeof value === 'string');
    if (typeof named === 'string' && named !== caseId) return this.cases.get(named) ?? opaqueUuid(named);
    const other = [...this.cases.values()].find((known) => known !== caseId);
    return other ?? opaqueUuid('unknown');
  }

  /** Times and names of the file become instants and ids, at any depth. */
  private resolve(key: string, value: Json): Json {
    if (typeof value === 'string') {
      if (REFERRAL_KEYS.includes(key)) return this.referrals.get(value) ?? value;
      if (key === 'caseIds') return this.cases.get(value) ?? opaqueUuid(value);
      return opaqueId(key, dataTimeOf(value));
    }
    if (Array.isArray(value)) return value.map((item) => this.resolve(key, item));
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(
        Object.entries(value).map(([inner, item]) => [inner, this.resolve(inner, item)]),
      );
    }
    return value;
  }
}

function withoutKeys(data: Readonly<Record<string, Json>>, keys: readonly string[]): Record<string, Json> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}

function textOrNothing(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function viaOf(value: Json | undefined): 'LINK' | 'PHONE' | undefined {
  return value === 'LINK' || value === 'PHONE' ? value : undefined;
}
