import type { indonesian } from './id/index';

/** `t` takes only keys that exist. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof indonesian };
    returnNull: false;
  }
}
