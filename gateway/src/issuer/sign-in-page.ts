import { escapeHtml, pageFrame } from '../http/message-page';
import type { DemoUser } from './demo-users';

type PageLanguage = 'id' | 'en';

const TEXTS = {
  id: {
    title: 'Masuk ke Estafet',
    demo: 'Ini peragaan. Semua orang dan kasus di sini rekaan.',
    user: 'Siapa Anda?',
    password: 'Kata sandi',
    submit: 'Masuk',
    wrong: 'Nama pengguna atau kata sandi salah. Silakan coba lagi.',
    wait: 'Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi.',
    other: 'English',
    groups: {
      agency: 'Petugas instansi',
      coordinator: 'Gugus tugas',
      official: 'Pejabat daerah',
      other: 'Lainnya',
    },
  },
  en: {
    title: 'Sign in to Estafet',
    demo: 'This is a demonstration. All persons and cases are invented.',
    user: 'Who are you?',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'The user or the password is wrong. Please try again.',
    wait: 'Too many attempts. Wait a moment, then try again.',
    other: 'Bahasa Indonesia',
    groups: {
      agency: 'Agency staff',
      coordinator: 'Task force',
      official: 'District officials',
      other: 'Others',
    },
  },
} as const;

type Group = keyof (typeof TEXTS)['id']['groups'];

export interface SignInPage {
  readonly language: PageLanguage;
  readonly action: string;
  readonly users: readonly DemoUser[];
  readonly selected?: string | undefined;
  readonly problem?: 'wrong' | 'wait' | undefined;
}

/** The embedded issuer's only page: choose a user of the demonstration, type the password. Works without scripts. */
export function signInPage({ language, action, users, selected, problem }: SignInPage): string {
  const text = TEXTS[language];
  const otherLanguage = language === 'id' ? 'en' : 'id';
  const describedBy = problem ? ' aria-describedby="problem" aria-invalid="true"' : '';
  return pageFrame({
    language,
    title: text.title,
    content: `<nav><a href="${escapeHtml(action)}?lang=${otherLanguage}" lang="${otherLanguage}" hreflang="${otherLanguage}">${text.other}</a></nav>
<h1>${text.title}</h1>
<p class="second">${text.demo}</p>
${problem ? `<p role="alert" id="problem">${text[problem]}</p>` : ''}
<form method="post" action="${escapeHtml(action)}?lang=${language}">
<label for="user">${text.user}</label>
<select id="user" name="user" required autocomplete="username">
${groupOptions(users, text.groups, selected)}
</select>
<label for="password">${text.password}</label>
<input id="password" name="password" type="password" required autocomplete="current-password"${describedBy}>
<button type="submit">${text.submit}</button>
</form>`,
  });
}

function groupOptions(
  users: readonly DemoUser[],
  labels: Readonly<Record<Group, string>>,
  selected: string | undefined,
): string {
  const order: Group[] = ['agency', 'coordinator', 'official', 'other'];
  return order
    .map((group) => ({ group, members: users.filter((user) => groupOf(user) === group) }))
    .filter(({ members }) => members.length > 0)
    .map(
      ({ group, members }) =>
        `<optgroup label="${escapeHtml(labels[group])}">${members.map(option).join('')}</optgroup>`,
    )
    .join('\n');

  function option({ sub, name, agencyId }: DemoUser): string {
    const place = agencyId ? ` (${agencyId})` : '';
    const mark = sub === selected ? ' selected' : '';
    return `<option value="${escapeHtml(sub)}"${mark}>${escapeHtml(`${name}${place}`)}</option>`;
  }
}

function groupOf({ roles }: DemoUser): Group {
  if (roles.includes('coordinator')) return 'coordinator';
  if (roles.includes('official')) return 'official';
  return roles.includes('frontline') || roles.includes('supervisor') ? 'agency' : 'other';
}
