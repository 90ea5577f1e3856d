import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';
import { PAPER } from '../src/app/palette';

const APPLICATION = '/src/main.tsx';

/** The frame of the pages in their own colours, before any script: the first picture waits for nothing but the document. */
const STYLE = `
:root { color-scheme: light dark; --shell-header: 56px; --shell-bar: 62px; ${colours()} }
[data-mantine-color-scheme='light'] { color-scheme: light; }
[data-mantine-color-scheme='dark'] { color-scheme: dark; }
body { margin: 0; background: var(--start-page); }
.start { min-height: 100dvh; font: 700 1.125rem/1.55 system-ui, sans-serif; }
.start header { display: flex; align-items: center; gap: 0.5rem; height: var(--shell-header); box-sizing: border-box; padding-inline: 0.75rem; }
.start header, .start aside { background: var(--start-card); border: 0 solid var(--start-line); }
.start header { border-block-end-width: 1px; }
.start aside { position: fixed; inset: auto 0 0; height: var(--shell-bar); border-block-start-width: 1px; }
.start section { padding: 1.25rem 0.75rem; }
.start section i { display: block; height: 5.5rem; margin-block-end: 0.75rem; border: 1px solid var(--start-line); border-radius: 0.5rem; background: var(--start-card); }
.start section i:first-child { width: 12rem; height: 2rem; border: 0; background: var(--start-line); }
@media (min-width: 62em) {
  .start aside { inset: var(--shell-header) auto 0 0; width: 236px; height: auto; box-sizing: border-box; border-width: 0 1px 0 0; }
  .start section { margin-inline-start: 236px; padding: 1.25rem; }
}`;

function colours(): string {
  const { light, dark } = PAPER;
  return (['page', 'card', 'line'] as const)
    .map((name) => `--start-${name}: light-dark(${light[name]}, ${dark[name]});`)
    .join(' ');
}

/**
 * Puts the look of the start into the document, and lets the browser fetch the application as soon as it has read it: the
 * first script only begins it, and would tell of it a journey later.
 */
export function startPage(): Plugin {
  return {
    name: 'estafet-start-page',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }): HtmlTagDescriptor[] => [
        { tag: 'style', children: STYLE.replaceAll(/\s*\n\s*/g, ''), injectTo: 'head' },
        ...(bundle ? preloads(bundle) : []),
      ],
    },
  };
}

function preloads(bundle: Rollup.OutputBundle): HtmlTagDescriptor[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const application = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(APPLICATION));
  if (!application) throw new Error('the build has no application');
  const needed = new Set([application.fileName]);
  for (const name of needed) {
    for (const inner of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) needed.add(inner);
  }
  const styles = new Set(
    chunks
      .filter(({ fileName }) => needed.has(fileName))
      .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
  );
  return [
    ...[...needed].map((name) => tag({ rel: 'modulepreload', href: `/${name}` })),
    ...[...styles].map((name) => tag({ rel: 'preload', as: 'style', href: `/${name}` })),
  ];
}

function tag(attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' };
}
