import { SERVICES } from '../../local/deployables';
import type { SharedSystem } from '../../testing/shared-system';
import { waitFor } from '../../testing/wait-for';
import { newCase, newReferral, Person } from '../support/person';
import type { OtlpCollector, ReceivedSpan, SentAttribute } from '../support/otlp-collector';

const PLANTED = ['Kenanga Rekaan Jejak', 'Kisah rekaan di dalam jejak'];
const [NAME = '', NARRATIVE = ''] = PLANTED;

/** Ids of agencies, codes and counts: all that attributes may say. */
const ALLOWED_KEYS = /^estafet\.(?:agency|sender|recipient|subgraph|place|status|acts|error)$/;

export function tracesSuite(shared: SharedSystem, collector: OtlpCollector): void {
  describe('traces', () => {
    let ids: string[];
    const { bodies, spans } = collector;

    beforeAll(async () => {
      const officer = await Person.signIn(shared.system.address, 'polres-petugas');
      const { caseId } = await officer.act('openCase', newCase(), 'caseId');
      await officer.act('recordIdentity', { caseId, identity: { fullName: NAME } });
      const dossier = { legalBasis: 'e', agreedBy: 'CLIENT', clientAgrees: true, narrative: NARRATIVE };
      const sent = await officer.act('sendReferral', newReferral({ caseId, to: 'p2tp2a', dossier }), 'id');
      ids = [caseId as string, sent['id'] as string];
      await waitFor('the trace of the referral', () => handover() !== undefined);
    }, 240_000);

    it('lead from the request over the subgraph and the relay to where the act is folded', () => {
      const chain = handover() ?? [];
      expect(chain.map(({ service, name }) => [service, name])).toEqual([
        ['service-centre', 'fold'],
        ['service-centre', 'take in a batch'],
        ['police', 'deliver a batch'],
        ['police', 'POST /graphql'],
        ['gateway', 'fetch from a subgraph'],
        ['gateway', 'POST /graphql'],
      ]);
      expect(new Set(chain.map(({ traceId }) => traceId)).size).toBe(1);
      expect(chain.at(-1)?.parentSpanId ?? '').toBe('');
      const [, taken] = chain;
      expect(
        Object.fromEntries((taken?.attributes ?? []).map(({ key, value }) => [key, valueOf(value)])),
      ).toEqual({
        'estafet.sender': 'polres',
        'estafet.recipient': 'p2tp2a',
        'estafet.acts': expect.any(Number) as number,
      });
    });

    it('say who and how many, and nothing of a case', () => {
      const said = spans.flatMap(({ attributes }) => attributes);
      expect(said.length).toBeGreaterThan(20);
      expect(said.map(({ key }) => key).filter((key) => !ALLOWED_KEYS.test(key))).toEqual([]);
      const parties = [...SERVICES.flatMap(({ hosted }) => hosted), ...SERVICES.map(({ name }) => name)];
      const texts = said.flatMap(({ value }) => value.stringValue ?? []);
      expect(
        texts.filter((text) => !parties.includes(text) && !/^(?:graphql|[A-Z_]+|[A-Za-z]*Error)$/.test(text)),
      ).toEqual([]);
      const all = bodies.join('\n');
      expect(all).toContain('p2tp2a');
      for (const text of [
        ...PLANTED,
        ...ids,
        ...PLANTED.map((plain) => Buffer.from(plain).toString('base64')),
      ])
        expect(all.includes(text)).toBe(false);
    });

    /** From a fold at the receiver up to where its trace began, once that is all there. */
    function handover(): ReceivedSpan[] | undefined {
      const folds = spans.filter(({ service, name }) => service === 'service-centre' && name === 'fold');
      return folds.map(ancestors).find((chain) => chain.at(-1)?.service === 'gateway');
    }

    function ancestors(span: ReceivedSpan): ReceivedSpan[] {
      const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
      return parent ? [span, ...ancestors(parent)] : [span];
    }
  });
}

function valueOf({ stringValue, intValue }: SentAttribute['value']): string | number | undefined {
  return stringValue ?? intValue;
}
