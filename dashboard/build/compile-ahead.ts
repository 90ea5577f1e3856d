import type { Plugin } from 'vite';

/** What a first visit runs most of. */
const USED_AT_ONCE = /^(?:main|homes|desk|room|figures|(?:desk|control-room|figures)\.page)$/;
/** Counts on the first line only. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Lets a browser that knows the hint (Chromium from 136) compile these files while they arrive, beside the page's own work.
 * Otherwise each function is compiled when it is first called, which on a slow phone holds back the first picture.
 */
export function compileAhead(): Plugin {
  return {
    name: 'estafet-compile-ahead',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && USED_AT_ONCE.test(file.name)) file.code = HINT + file.code;
        }
      },
    },
  };
}
