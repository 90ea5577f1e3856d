import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed operations from the committed supergraph, so an operation that the gateway cannot answer does not compile. */
const config: CodegenConfig = {
  schema: '../schema/supergraph.graphql',
  documents: ['src/features/**/*.graphql', 'src/app/**/*.graphql', 'src/ui/**/*.graphql'],
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', ID: 'string' },
        defaultScalarType: 'unknown',
      },
    },
  },
};

export default config;
