import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { operationList } from './build/operation-list';

/**
 * The gateway serves `dist/` on its own origin under a strict content security policy, so nothing may be inlined:
 * no data: scripts, no inline module preload.
 */
export default defineConfig({
  plugins: [react(), operationList()],
  resolve: { conditions: ['estafet-source', 'module', 'browser', 'production', 'import', 'default'] },
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/graphql', '/auth', '/events', '/oidc'].map((path) => [path, { target: 'http://localhost:4000' }]),
    ),
  },
});
