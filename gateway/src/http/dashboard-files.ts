import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { refuse } from './respond';

/**
 * The built dashboard. Hashed assets may be kept for a year; the page itself is always asked for again. Any other address
 * that a browser navigates to is a page of the dashboard and gets `index.html`.
 */
export function dashboardFiles(directory: string): Router {
  const router = Router();
  const page = join(directory, 'index.html');
  router.use(
    '/assets',
    express.static(join(directory, 'assets'), {
      immutable: true,
      maxAge: '1y',
      fallthrough: true,
      index: false,
    }),
  );
  router.use(express.static(directory, { index: false, redirect: false, dotfiles: 'ignore', maxAge: 0 }));
  router.use((req, res) => {
    const isNavigation =
      (req.method === 'GET' || req.method === 'HEAD') && req.accepts(['json', 'html']) === 'html';
    if (!isNavigation || req.path.startsWith('/assets/') || !existsSync(page)) {
      refuse(res, 404, 'NOT_FOUND');
      return;
    }
    res.set('cache-control', 'no-cache').sendFile(page, { dotfiles: 'allow' });
  });
  return router;
}
