import type { Json } from '@estafet/schema';
import type { Scenario, SceneAct } from '../rehearse/scenario';
import { instantOfScenario } from '../rehearse/scenario-time';
import type { InventedClient } from './people';
import type { Journey } from './simulation';
import { type DemoWorld, toldItems } from './world';

const DAY = 24 * 3_600_000;

/** The API's verb for each act of a documented case; a referral's own acts take the referral, the others the case. */
const REFERRAL_VERBS: Readonly<Record<string, string>> = {
  'referral.accepted': 'acceptReferral',
  'referral.declined': 'declineReferral',
  'referral.withdrawn': 'withdrawReferral',
  'handover.given': 'giveHandover',
  'handover.taken': 'takeHandover',
  'service.started': 'startService',
  'referral.feedback': 'sendFeedback',
};

const CASE_VERBS: Readonly<Record<string, string>> = {
  'case.reported': 'recordReport',
  'client.registered': 'registerClient',
  'client.informed': 'informClient',
  'conference.held': 'holdConference',
  'eligibility.decided': 'decideEligibility',
  'agreement.signed': 'signAgreement',
  'assessment.completed': 'completeAssessment',
  'help.requested': 'requestHelp',
  'service.sessionHeld': 'holdSession',
  'rescue.done': 'recordRescue',
  'crisis.stepRecorded': 'recordCrisisStep',
  'placement.started': 'startPlacement',
  'placement.ended': 'endPlacement',
  'tracing.completed': 'completeTracing',
  'return.planned': 'planReturn',
  'return.done': 'recordReturn',
  'police.reportFiled': 'fileReport',
  'protection.granted': 'grantProtection',
  'protection.lpskRequested': 'requestLpsk',
};

/** Days from the first to the last act of a documented case. */
export function lengthInDays(scenario: Scenario): number {
  const last = scenario.acts.at(-1);
  return last
    ? Math.ceil((instantOfScenario(last.at).getTime() - instantOfScenario('D0T00:00').getTime()) / DAY)
    : 0;
}

/** Lives a documented case through the use cases of its agencies, at its own pace. */
export function documentedJourney(world: DemoWorld, scenario: Scenario, client: InventedClient): Journey {
  return async (time) => {
    const player = new DocumentedCase(world, scenario, client, time.now());
    for (const act of scenario.acts) {
      await time.wait(player.instantOf(act.at).getTime() - time.now().getTime());
      await player.play(act);
    }
  };
}

class DocumentedCase {
  private caseId = '';
  private readonly referrals = new Map<string, { id: string; from: string; to: string }>();
  private facts: Readonly<Record<string, Json>> = {};

  constructor(
    private readonly world: DemoWorld,
    private readonly scenario: Scenario,
    private readonly client: InventedClient,
    private readonly begin: Date,
  ) {}

  /** Day 0 of the file is the day on which this journey began. */
  instantOf(text: string): Date {
    const first = this.scenario.acts[0]?.at ?? 'D0T00:00';
    return new Date(
      this.begin.getTime() + instantOfScenario(text).getTime() - instantOfScenario(first).getTime(),
    );
  }

  async play(act: SceneAct): Promise<void> {
    const data = act.data ?? {};
    if (act.act === 'case.opened') return this.open(act, data);
    if (act.act === 'referral.sent') return this.send(act, data);
    const referral = act.ref === undefined ? undefined : this.referrals.get(act.ref);
    const verb = (referral ? REFERRAL_VERBS : CASE_VERBS)[act.act];
    if (!verb) throw new Error(`a documented case holds ${act.act}, for which the demo knows no verb`);
    const isPartner = this.world.isPartner(act.by);
    const recorder = isPartner ? this.recorderFor(act.by) : act.by;
    await this.world.perform(recorder, verb, {
      ...(referral ? { referralId: referral.id } : { caseId: this.caseId }),
      ...(isPartner ? { onBehalfOf: act.by, via: 'PHONE' } : {}),
      ...this.input(act.act, data),
    });
  }

  private async open(act: SceneAct, data: Readonly<Record<string, Json>>): Promise<void> {
    const { isChild: _derived, ...facts } = data;
    this.facts = facts;
    this.caseId = String((await this.world.perform(act.by, 'openCase', facts))['caseId']);
    const { name: fullName, nik: nationalId, phone, address } = this.client;
    await this.world.perform(act.by, 'recordIdentity', {
      caseId: this.caseId,
      identity: { fullName, nationalId, phone, address },
    });
  }

  private async send(act: SceneAct, data: Readonly<Record<string, Json>>): Promise<void> {
    const { told, ...rest } = data;
    const sent = await this.world.perform(act.by, 'sendReferral', {
      ...{ caseId: this.caseId, ...rest },
      ...(isRecord(told) ? { told: toldItems(told as Record<string, number | boolean>) } : {}),
      triage: { ageBand: this.facts['ageBand'], sex: this.facts['sex'], needs: [] },
      dossier: { legalBasis: 'e', agreedBy: 'CLIENT', clientAgrees: true, narrative: this.client.narrative },
    });
    this.referrals.set(act.ref ?? '', {
      id: String(sent['referralId']),
      from: act.by,
      to: typeof data['to'] === 'string' ? data['to'] : '',
    });
  }

  private input(type: string, data: Readonly<Record<string, Json>>): Record<string, unknown> {
    const input = Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, this.valueOf(key, value)]),
    );
    if (type === 'placement.started' || type === 'placement.ended') input['placementRef'] ??= 'K-0001';
    // The paper's plan was made whatever the system would have said: a fact, whose gap opens (G10, G20).
    if (type === 'return.planned') input['isAlreadyDecided'] = true;
    if (type === 'return.done') input['date'] ??= this.world.now();
    if (type === 'police.reportFiled') input['legalBasisRef'] ??= 'UU21-2007';
    return input;
  }

  private valueOf(key: string, value: Json): unknown {
    if (key === 'clientSaysTold' && isRecord(value))
      return toldItems(value as Record<string, number | boolean>);
    if (typeof value === 'string' && /^D\d+(T\d\d:\d\d)?$/.test(value))
      return this.instantOf(value.includes('T') ? value : `${value}T08:00`);
    if (isRecord(value))
      return Object.fromEntries(
        Object.entries(value).map(([inner, each]) => [inner, this.valueOf(inner, each)]),
      );
    return value;
  }

  private recorderFor(partner: string): string {
    const referral = [...this.referrals.values()].findLast(({ to }) => to === partner);
    if (!referral) throw new Error(`nobody referred to ${partner} in the documented case`);
    return referral.from;
  }
}

function isRecord(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
