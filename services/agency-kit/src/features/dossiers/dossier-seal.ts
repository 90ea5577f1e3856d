import type { JsonWebKey } from 'node:crypto';
import { compactDecrypt, CompactEncrypt, importJWK, type JWK } from 'jose';
import { z } from 'zod';

const ALGORITHM = { alg: 'ECDH-ES', enc: 'A256GCM' } as const;

const identitySchema = z.record(z.string().max(40), z.string().max(1000));
const dossierSchema = z.strictObject({
  version: z.literal(1),
  referralId: z.string(),
  caseId: z.string(),
  legalBasis: z.string(),
  agreedBy: z.string(),
  clientAgrees: z.boolean().nullable(),
  composedAt: z.iso.datetime(),
  identity: identitySchema.optional(),
  narrative: z.string().max(20_000).optional(),
});

/** A dossier as it travels inside the JWE. */
export type DossierContent = z.infer<typeof dossierSchema>;

/** Seals a dossier to one receiver (architecture §6): ECDH-ES with A256GCM, a fresh ephemeral key each time. */
export async function sealDossier(
  content: DossierContent,
  receiver: { readonly kid: string; readonly jwk: JsonWebKey },
): Promise<string> {
  const key = await importJWK(receiver.jwk as JWK, ALGORITHM.alg);
  return new CompactEncrypt(Buffer.from(JSON.stringify(content), 'utf8'))
    .setProtectedHeader({ ...ALGORITHM, kid: receiver.kid })
    .encrypt(key);
}

/** Opens a received dossier; undefined when it was not sealed to this key or is not a dossier. */
export async function openSealedDossier(
  jwe: string,
  privateJwk: JsonWebKey,
): Promise<DossierContent | undefined> {
  try {
    const key = await importJWK(privateJwk as JWK, ALGORITHM.alg);
    const { plaintext } = await compactDecrypt(jwe, key, {
      keyManagementAlgorithms: [ALGORITHM.alg],
      contentEncryptionAlgorithms: [ALGORITHM.enc],
    });
    const parsed = dossierSchema.safeParse(JSON.parse(Buffer.from(plaintext).toString('utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
