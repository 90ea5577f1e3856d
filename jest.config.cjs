/** One Jest for the whole repository: unit tests beside the code, integration tests under test/, browser tests under e2e/. */
module.exports = {
  testEnvironment: 'node',
  testEnvironmentOptions: {
    customExportConditions: ['estafet-source', 'node', 'node-addons', 'require', 'default'],
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  globalSetup: '<rootDir>/infra/testing/global-setup.cjs',
  globalTeardown: '<rootDir>/infra/testing/global-teardown.cjs',
  testSequencer: '<rootDir>/infra/testing/systems-first.cjs',
  testMatch: ['<rootDir>/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.estafet/'],
  modulePathIgnorePatterns: ['/dist/', '/.estafet/'],
  testTimeout: 60_000,
  maxWorkers: 2,
  // A worker keeps part of every file it has run; past this its garbage collection takes longer than a new one's start.
  workerIdleMemoryLimit: '1GB',
};
