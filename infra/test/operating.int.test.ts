import { useSystem } from '../testing/shared-system';
import { metricsSuite } from './suites/metrics.suite';
import { outagesSuite } from './suites/outages.suite';
import { tracesSuite } from './suites/traces.suite';
import { OtlpCollector } from './support/otlp-collector';

/** What an operator sees. The first suite finds a district without gaps, the second moves its clock: their order matters. */
describe('a system in operation', () => {
  const collector = new OtlpCollector();
  beforeAll(() => collector.open());
  const shared = useSystem(() => ({ environment: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.address } }));
  afterAll(() => collector.close());

  outagesSuite(shared);
  metricsSuite(shared);
  tracesSuite(shared, collector);
});
