import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { refuse } from './respond';
import { leaveDocumentHeaders } from './security-headers';

const ENCODINGS = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
] as const;

const SCRIPT_OR_STYLE = /\.(?:js|css)(?:\.br|\.gz)?$/;

/**
 * Sends the file that the build has compressed already, where the browser takes it and there is one; a phone on a slow line
 * gets a third of the bytes, and the gateway compresses nothing.
 */
function compressed(directory: string): RequestHandler {
  return (req, res, next) => {
    const isText = /^\/[^/\\]+\.(?:js|css)$/.test(req.path);
    if (!isText || (req.method !== 'GET' && req.method !== 'HEAD')) {
      next();
      return;
    }
    res.vary('accept-encoding');
    const taken = ENCODINGS.find(
      ({ name, extension }) =>
        req.acceptsEncodings(name) !== false && existsSync(join(directory, req.path + extension)),
    );
    if (taken) {
      res.type(extname(req.path)).set('content-encoding', taken.name);
      req.url = req.path + taken.extension;
    }
    next();
  };
}

/** The list of operations is the gateway's alone: nobody else needs to know what may be asked, however they spell it. */
function isForTheGateway(path: string): boolean {
  try {
    return decodeURIComponent(path).toLowerCase().includes('operations.json');
  } catch {
    // No file has such a name; whoever looks for it says so.
    return false;
  }
}

/**
 * The built dashboard. Hashed assets may be kept for a year; the page itself is always asked for again. Any other address
 * that a browser navigates to is a page of the dashboard and gets `index.html`.
 */
export function dashboardFiles(directory: string): Router {
  const router = Router();
  const page = join(directory, 'index.html');
  router.use((req, res, next) => {
    if (isForTheGateway(req.path)) refuse(res, 404, 'NOT_FOUND');
    else next();
  });
  router.use('/assets', compressed(join(directory, 'assets')));
  router.use(
    '/assets',
    express.static(join(directory, 'assets'), {
      immutable: true,
      maxAge: '1y',
      // Nobody asks again for a file whose name changes with what is in it.
      etag: false,
      lastModified: false,
      acceptRanges: false,
      fallthrough: true,
      index: false,
      setHeaders: (res, path) => {
        if (SCRIPT_OR_STYLE.test(path)) leaveDocumentHeaders(res);
      },
    }),
  );
  router.use(express.static(directory, { index: false, redirect: false, dotfiles: 'ignore', maxAge: 0 }));
  router.use((req, res) => {
    // The address that was printed answers whoever tries it, also with a tool that names no form of answer.
    const isPage = req.path === '/' || req.accepts(['json', 'html']) === 'html';
    const isNavigation = (req.method === 'GET' || req.method === 'HEAD') && isPage;
    if (!isNavigation || req.path.startsWith('/assets/') || !existsSync(page)) {
      refuse(res, 404, 'NOT_FOUND');
      return;
    }
    res.set('cache-control', 'no-cache').sendFile(page, { dotfiles: 'allow' });
  });
  return router;
}
