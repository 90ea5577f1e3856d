import { z } from 'zod';

const HEX_32_BYTES = /^[0-9a-f]{64}$/i;
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  ESTAFET_PORT: z.coerce.number().int().min(0).max(65_535),
  ESTAFET_HOST: z.string().min(1).default('127.0.0.1'),
  /** As the engine role. */
  ESTAFET_ENGINE_DATABASE_URL: postgresUrl,
  /** As the board role. */
  ESTAFET_BOARD_DATABASE_URL: postgresUrl,
  ESTAFET_GATEWAY_KEY: z.string().regex(HEX_32_BYTES),
  ESTAFET_KEYS_FILE: z.string().min(1),
  ESTAFET_KEYS_PASSPHRASE: z.string().min(8),
  ESTAFET_DIRECTORY_FILE: z.string().min(1),
  ESTAFET_TASK_FORCE: z.string().min(1).default('gugus-tugas'),
  ESTAFET_CLOCK_FILE: z.string().min(1).optional(),
  /** `true` shows every rule at once, also those that begin in shadow: demo and trials only. */
  ESTAFET_ALL_RULES_ON: z.enum(['true', 'false']).default('false'),
  /** `true` measures agencies that have not declared what they record: demo and trials only. */
  ESTAFET_ALL_RECORDED: z.enum(['true', 'false']).default('false'),
  ESTAFET_METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  ESTAFET_METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
});

/** What the task force's service is told by its environment. Secrets have no defaults. */
export type TaskForceEnvironment = z.infer<typeof schema>;

/** Reads and checks the environment; the error names the variables that are wrong, never their values. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): TaskForceEnvironment {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].join(', ');
  throw new Error(`The environment is not complete; check: ${names}.`);
}
