import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import { dashboardFiles } from '../src/http/dashboard-files';
import { securityHeaders } from '../src/http/security-headers';

const SCRIPT = `export const words = '${'estafet '.repeat(200)}';`;
/** As the build names what several pages share. */
const SHARED = 'shared~gaps.page~desk.page-C7y9V3oV.js';
let directory: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'estafet-files-'));
  mkdirSync(join(directory, 'assets'));
  mkdirSync(join(directory, '.vite'));
  writeFileSync(join(directory, '.vite', 'manifest.json'), '{}');
  writeFileSync(join(directory, 'index.html'), '<!doctype html>');
  writeFileSync(join(directory, 'operations.json'), '["query Listed { viewer { id } }"]');
  writeFileSync(join(directory, 'manifest.webmanifest'), '{}');
  writeFileSync(join(directory, 'assets', 'small.js'), 'export {};');
  writeFileSync(join(directory, 'assets', 'picture.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  for (const name of ['main.js', SHARED]) {
    writeFileSync(join(directory, 'assets', name), SCRIPT);
    writeFileSync(join(directory, 'assets', `${name}.br`), brotliCompressSync(SCRIPT));
    writeFileSync(join(directory, 'assets', `${name}.gz`), gzipSync(SCRIPT));
  }
  server = createServer(express().use(securityHeaders({ isSecure: true }), dashboardFiles(directory)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(directory, { recursive: true });
});

const get = (path: string, encodings: string) =>
  fetch(`${origin}${path}`, { headers: { 'accept-encoding': encodings } });

describe('the files of the dashboard', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ])('are sent as the browser that takes %p likes it: %p', async (takes, encoding) => {
    const response = await get('/assets/main.js', takes);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await response.text()).toBe(SCRIPT);
  });

  it('are sent compressed whatever the build called them', async () => {
    const response = await get(`/assets/${SHARED}`, 'gzip, br');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toBe(SCRIPT);
  });

  it('come without what only documents obey; everything else keeps it', async () => {
    const headersOf = async (path: string) => [...(await get(path, 'br')).headers.keys()];
    for (const path of ['/assets/main.js', '/assets/small.js']) {
      const names = await headersOf(path);
      expect(names).toEqual(
        expect.arrayContaining([
          ...['x-content-type-options', 'cross-origin-resource-policy'],
          'strict-transport-security',
        ]),
      );
      expect(names.filter((name) => /policy$|^x-frame|^etag|^last-mod/.test(name))).toEqual([
        'cross-origin-resource-policy',
      ]);
    }
    for (const path of ['/', '/manifest.webmanifest', '/assets/picture.svg', '/assets/none.js']) {
      expect([path, await headersOf(path)]).toEqual([
        path,
        expect.arrayContaining(['content-security-policy', 'x-frame-options', 'referrer-policy']),
      ]);
    }
  });

  it('begin at the printed address, also for a tool that names no form of answer', async () => {
    for (const accept of ['*/*', 'text/html']) {
      const response = await fetch(`${origin}/`, { headers: { accept } });
      expect([response.status, await response.text()]).toEqual([200, '<!doctype html>']);
    }
    expect((await fetch(`${origin}/meja`, { headers: { accept: 'text/html' } })).status).toBe(200);
    expect((await fetch(`${origin}/meja`, { headers: { accept: '*/*' } })).status).toBe(404);
  });

  it('are sent as they are where the build has compressed nothing', async () => {
    const response = await get('/assets/small.js', 'gzip, br');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe('export {};');
  });

  it.each([
    '/operations.json',
    '//operations.json',
    '/operations%2ejson',
    '/%6fperations.json',
    '/OPERATIONS.json',
    '/assets/../operations.json',
    '/assets/..%2foperations.json',
    '/assets/..%2Foperations%2Ejson',
    '/./operations.json',
    '/operations.json/',
    '/operations.json%00',
  ])('keep the list of operations to the gateway: %s', async (path) => {
    // As it is written: fetch would tidy the address up first.
    const answer = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const { hostname, port } = new URL(origin);
      request({ hostname, port, path, headers: { accept: '*/*' } }, (res) => {
        let text = '';
        res.setEncoding('utf8').on('data', (part: string) => (text += part));
        res.on('end', () => {
          resolve({ status: res.statusCode ?? 0, text });
        });
      })
        .on('error', reject)
        .end();
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toContain('Listed');
    expect((await get('/manifest.webmanifest', 'identity')).status).toBe(200);
  });

  it('are found under no other path, compressed or not', async () => {
    for (const path of ['/assets/none.js', '/assets/..%2f.vite%2fmanifest.js', '/.vite/manifest.json']) {
      expect([path, (await get(path, 'br')).status]).toEqual([path, 404]);
    }
  });
});
