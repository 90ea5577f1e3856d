import { readFileSync } from 'node:fs';
import { z } from 'zod';

const demoUserSchema = z.object({
  sub: z.string().min(1).max(100),
  name: z.string().min(1).max(200),
  agencyId: z.string().min(1).optional(),
  roles: z
    .array(z.enum(['frontline', 'supervisor', 'coordinator', 'official', 'auditor', 'administrator']))
    .min(1),
  language: z.enum(['id', 'en']).default('id'),
  password: z.string().min(1).default('estafet'),
});

/** A person of the demonstration: invented, with a password that everybody may know. */
export type DemoUser = z.infer<typeof demoUserSchema>;

export function parseDemoUsers(value: unknown): DemoUser[] {
  const users = z.array(demoUserSchema).min(1).parse(value);
  const doubled = users.find(({ sub }, index) => users.findIndex((other) => other.sub === sub) !== index);
  if (doubled) throw new Error(`Two demo users have the identifier ${doubled.sub}`);
  return users;
}

/** Reads the demo users from a JSON file: `[{ sub, name, agencyId?, roles, language?, password? }]`. */
export function loadDemoUsers(path: string): DemoUser[] {
  return parseDemoUsers(JSON.parse(readFileSync(path, 'utf8')));
}
