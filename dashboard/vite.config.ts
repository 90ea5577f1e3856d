import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import { compileAhead } from './build/compile-ahead';
import { componentStyles } from './build/component-styles';
import { compressedFiles } from './build/compressed-files';
import { earlyQuestions } from './build/early-questions';
import { filesOfHomes, homeGroups, LOOK, type Files } from './build/home-files';
import { leftOut } from './build/left-out';
import { moduleFiles } from './build/module-files';
import { operationList } from './build/operation-list';
import { operationModules } from './build/operation-modules';
import { startPage } from './build/start-page';

const APPLICATION = 'src/main.tsx';
/** What the first script stands on: kept out of the application, or it would wait for it. */
const EARLY =
  /vite\/preload-helper|virtual:question|dashboard\/src\/(?:early|module-files|features\/figures\/(?:periods|figures-question)|ui\/time|app\/(?:pages|paths|viewer|session-start|session-answer|early-answer|i18n\/(?:texts|language-choice)))\.ts/;

const NOT_THE_DOCUMENT = /^(?!.*\.html$)/;

/**
 * The gateway serves `dist/` on its own origin under a strict content security policy, so nothing may be inlined:
 * no data: scripts, no inline module preload.
 */
export default defineConfig(async ({ command, mode }): Promise<UserConfig> => {
  const isLook = mode === LOOK;
  const homes: Files = command === 'build' && !isLook ? await filesOfHomes() : new Map();
  return {
    plugins: [
      leftOut(),
      moduleFiles(),
      componentStyles(),
      operationModules(),
      earlyQuestions(),
      react(),
      ...(isLook ? [] : [operationList(), startPage(), compileAhead(), compressedFiles()]),
    ],
    resolve: {
      conditions: ['estafet-source', 'module', 'es2015', 'browser', 'production', 'import', 'default'],
    },
    build: {
      target: 'es2022',
      // light-dark() as it is: its replacement follows the declared scheme only, and the pages switch theirs by attribute.
      cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
      sourcemap: false,
      assetsInlineLimit: 0,
      // A module that needs no other is told its own file too (src/module-files.ts).
      modulePreload: {
        polyfill: false,
        resolveDependencies: (file, needed) => (needed.length === 0 ? [file] : needed),
      },
      // What each page needs, for the check of its weight (e2e/first-load.e2e.test.ts).
      manifest: true,
      chunkSizeWarningLimit: 700,
      rolldownOptions: {
        // The first script is small and begins everything; the application, which it imports, is an entry of its own.
        input: ['index.html', APPLICATION],
        output: {
          codeSplitting: {
            groups: [
              { name: 'early', test: EARLY, priority: 9 },
              { name: 'application', test: NOT_THE_DOCUMENT, tags: ['$initial'], priority: 8 },
              ...homeGroups(homes),
              // Very small files cost more journeys than bytes.
              {
                name: 'shared',
                minShareCount: 2,
                entriesAware: true,
                entriesAwareMergeThreshold: isLook ? 0 : 2_500,
              },
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
  };
});
