import type { Language } from '../../ui/time';

/** Each part of the texts in each language is a file of its own: a page is sent what it says, in the language that it is read in. */
const TEXTS = {
  id: {
    agency: async () => (await import('./id/agency')).agency,
    cases: async () => (await import('./id/cases')).cases,
    control: async () => (await import('./id/control')).control,
    district: async () => (await import('./id/district')).district,
    figures: async () => (await import('./id/figures')).figures,
    glossary: async () => (await import('./id/glossary')).glossary,
    referrals: async () => (await import('./id/referrals')).referrals,
    report: async () => (await import('./id/report')).report,
    safeguards: async () => (await import('./id/safeguards')).safeguards,
    tour: async () => (await import('./id/tour')).tour,
    wizard: async () => (await import('./id/wizard')).wizard,
  },
  en: {
    agency: async () => (await import('./en/agency')).agency,
    cases: async () => (await import('./en/cases')).cases,
    control: async () => (await import('./en/control')).control,
    district: async () => (await import('./en/district')).district,
    figures: async () => (await import('./en/figures')).figures,
    glossary: async () => (await import('./en/glossary')).glossary,
    referrals: async () => (await import('./en/referrals')).referrals,
    report: async () => (await import('./en/report')).report,
    safeguards: async () => (await import('./en/safeguards')).safeguards,
    tour: async () => (await import('./en/tour')).tour,
    wizard: async () => (await import('./en/wizard')).wizard,
  },
} as const;

export type TextPart = keyof (typeof TEXTS)['id'];

export const TEXT_PARTS = Object.keys(TEXTS.id) as TextPart[];

/** What the frame around every page says. In Indonesian it comes with the frame itself (i18n.ts). */
const FRAME: Readonly<Record<Language, readonly (() => Promise<object>)[]>> = {
  id: [],
  en: [async () => (await import('./en/shell')).shell, async () => (await import('./en/anywhere')).anywhere],
};

/** The texts of these parts, and those of the frame that are not there yet. */
export function fetchTexts(language: Language, parts: readonly TextPart[]): Promise<object[]> {
  return Promise.all(
    [...FRAME[language], ...parts.map((part) => TEXTS[language][part])].map((load) => load()),
  );
}
