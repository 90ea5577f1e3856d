import { NO_RATE_LIMIT } from '../testing/no-rate-limit';
import { useSystem } from '../testing/shared-system';
import { accessSuite } from './suites/access.suite';
import { auditSuite } from './suites/audit.suite';
import { fuzzSuite } from './suites/fuzz.suite';
import { metricsSuite } from './suites/metrics.suite';
import { outagesSuite } from './suites/outages.suite';
import { relaySuite } from './suites/relay.suite';
import { tracesSuite } from './suites/traces.suite';
import { OtlpCollector } from './support/otlp-collector';

/**
 * One system, as its users, its operators and its attackers meet it. The order matters: the first suite finds a district
 * without gaps; the relay moves the clock and changes a key, which the audit finds; the audit leaves an agency's service
 * stopped.
 */
describe('a system', () => {
  const collector = new OtlpCollector();
  beforeAll(() => collector.open());
  const shared = useSystem(() => ({
    environment: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.address },
    gatewayEnvironment: NO_RATE_LIMIT,
  }));
  afterAll(() => collector.close());

  outagesSuite(shared);
  relaySuite(shared);
  metricsSuite(shared);
  tracesSuite(shared, collector);
  accessSuite(shared);
  fuzzSuite(shared);
  auditSuite(shared);
});
