/** Import rules: layers point one way, no service imports another, nothing is circular. */
const services = ['police', 'social-services', 'service-centre', 'ngo', 'task-force'];
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'schema-stands-alone',
      severity: 'error',
      from: { path: '^schema/' },
      to: { path: '^(services|gateway|dashboard|infra)/' },
    },
    {
      name: 'relay-kit-knows-no-service',
      severity: 'error',
      from: { path: '^services/relay-kit/' },
      to: { path: '^(services/(?!relay-kit/)|gateway/|dashboard/|infra/)' },
    },
    {
      name: 'agency-kit-knows-no-service',
      severity: 'error',
      from: { path: '^services/agency-kit/' },
      to: { path: '^(services/(?!relay-kit/|agency-kit/)|gateway/|dashboard/|infra/)' },
    },
    ...services.map((service) => ({
      name: `${service}-imports-no-other-service`,
      severity: 'error',
      from: { path: `^services/${service}/` },
      to: { path: `^(services/(?!${service}/|relay-kit/|agency-kit/)|gateway/|dashboard/|infra/)` },
    })),
    {
      name: 'task-force-is-no-agency',
      severity: 'error',
      from: { path: '^services/task-force/' },
      to: { path: '^services/agency-kit/' },
    },
    {
      name: 'gateway-imports-no-service-code',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^(services/(?!relay-kit/)|dashboard/|infra/)' },
    },
    {
      name: 'dashboard-reads-only-the-schema',
      severity: 'error',
      from: { path: '^dashboard/src/' },
      to: { path: '^(services|gateway|infra)/' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '(\\.policy|/rules/[^/]+)\\.ts$' },
      to: { path: 'node_modules/(typeorm|graphql|type-graphql|pg)/' },
    },
    {
      name: 'no-orphan-dependencies',
      severity: 'error',
      from: {},
      // What begins with virtual: is written by the dashboard's build (dashboard/build).
      to: { couldNotResolve: true, pathNot: ['^@graphql-typed-document-node/core$', '^virtual:'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/node_modules/|dashboard/src/gql/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['estafet-source', 'import', 'require', 'node', 'default'],
    },
  },
};
