import { z } from 'zod';

const HEX_32_BYTES = /^[0-9a-f]{64}$/i;

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  ESTAFET_PORT: z.coerce.number().int().min(0).max(65_535),
  ESTAFET_HOST: z.string().min(1).default('127.0.0.1'),
  ESTAFET_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  ESTAFET_MIGRATION_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  ESTAFET_GATEWAY_KEY: z.string().regex(HEX_32_BYTES),
  ESTAFET_KEYS_FILE: z.string().min(1),
  ESTAFET_KEYS_PASSPHRASE: z.string().min(8),
  ESTAFET_DIRECTORY_FILE: z.string().min(1),
  ESTAFET_HOSTED: z.string().transform((list) =>
    list
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  ),
  ESTAFET_TASK_FORCE: z.string().min(1).default('gugus-tugas'),
  ESTAFET_CLOCK_FILE: z.string().min(1).optional(),
  ESTAFET_METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  ESTAFET_METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
});

/** What an agency service is told by its environment. Secrets have no defaults. */
export type AgencyEnvironment = z.infer<typeof schema>;

/** Reads and checks the environment; the error names the variables that are wrong, never their values. */
export function readAgencyEnvironment(variables: NodeJS.ProcessEnv = process.env): AgencyEnvironment {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].join(', ');
    throw new Error(`The environment is not complete; check: ${names}.`);
  }
  if (parsed.data.ESTAFET_HOSTED.length === 0) {
    throw new Error('The environment is not complete; check: ESTAFET_HOSTED (no agency).');
  }
  return parsed.data;
}
