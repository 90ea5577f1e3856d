import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { componentStyles } from './build/component-styles';
import { compressedFiles } from './build/compressed-files';
import { operationList } from './build/operation-list';
import { operationModules } from './build/operation-modules';

/**
 * The gateway serves `dist/` on its own origin under a strict content security policy, so nothing may be inlined:
 * no data: scripts, no inline module preload.
 */
export default defineConfig({
  plugins: [componentStyles(), operationModules(), react(), operationList(), compressedFiles()],
  resolve: {
    conditions: ['estafet-source', 'module', 'es2015', 'browser', 'production', 'import', 'default'],
  },
  build: {
    target: 'es2022',
    // light-dark() as it is: its replacement follows the declared scheme only, and the pages switch theirs by attribute.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    sourcemap: false,
    assetsInlineLimit: 0,
    // What each page needs, for the check of its weight (build/first-load.test.ts).
    manifest: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', tags: ['$initial'] },
            { name: 'shared', minShareCount: 2, entriesAware: true },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/graphql', '/auth', '/events', '/oidc'].map((path) => [path, { target: 'http://localhost:4000' }]),
    ),
  },
});
