import { MESSAGES, type MessageCode } from '../messages';

/** Escapes a text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The frame of the few pages that the gateway itself shows; no script, one style sheet. */
export function pageFrame({
  language,
  title,
  content,
}: {
  language: 'id' | 'en';
  title: string;
  content: string;
}): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/auth-pages.css">
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}

/** One sentence in both languages, a reference to quote, and a way to start again. */
export function messagePage({
  code,
  reference,
  again,
}: {
  code: MessageCode;
  reference: string;
  again: string;
}): string {
  const text = MESSAGES[code];
  return pageFrame({
    language: 'id',
    title: 'Estafet',
    content: `<h1>Estafet</h1>
<p role="alert">${escapeHtml(text.id)}</p>
<p lang="en" class="second">${escapeHtml(text.en)}</p>
<p class="second">Ref. ${escapeHtml(reference)}</p>
<p><a href="${escapeHtml(again)}">Masuk lagi / <span lang="en">Sign in again</span></a></p>`,
  });
}

/** Plain, high-contrast style of those pages (text 12:1, controls 44 px high, visible focus). */
export const PAGE_STYLE = `
:root { color-scheme: light; font-family: system-ui, sans-serif; line-height: 1.5; }
body { margin: 0; background: #f3f5f7; color: #16212c; }
main { max-width: 26rem; margin: 6vh auto; padding: 1.5rem; background: #fff; border: 1px solid #8493a1; border-radius: 8px; }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; }
p { margin: .5rem 0; }
.second { color: #3d4b58; }
label { display: block; margin: 1rem 0 .25rem; font-weight: 600; }
select, input { box-sizing: border-box; width: 100%; min-height: 44px; padding: .5rem; font: inherit; color: inherit; background: #fff; border: 1px solid #5b6b7a; border-radius: 4px; }
button { width: 100%; min-height: 44px; margin-top: 1.25rem; font: inherit; font-weight: 600; color: #fff; background: #0b5394; border: 0; border-radius: 4px; cursor: pointer; }
button:hover { background: #083d6e; }
a { color: #0b5394; }
:focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
[role="alert"] { padding: .5rem .75rem; background: #fdecea; border-left: 4px solid #a3140f; }
nav { text-align: right; }
`;
