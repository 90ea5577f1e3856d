import { randomBytes, scryptSync } from 'node:crypto';
import { boxShape, openBox, sealBox } from '@estafet/relay-kit/keys/sealed-file';
import { z } from 'zod';
import { CannotStart, type Secrets } from '../local/state';

const SCRYPT = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;

const fileShape = z.object({ salt: z.base64(), ...boxShape });
const keptShape = z.object({ workerKey: z.string(), gatewayKeys: z.record(z.string(), z.string()) });

/** The secrets that the data depend on (references to workers are made with one), under the passphrase, which stays outside. */
export function sealSecrets({ workerKey, gatewayKeys, keysPassphrase }: Secrets): string {
  const salt = randomBytes(16);
  const box = sealBox(
    JSON.stringify({ workerKey, gatewayKeys }),
    scryptSync(keysPassphrase, salt, 32, SCRYPT),
  );
  return JSON.stringify({ salt: salt.toString('base64'), ...box });
}

/** Throws for another passphrase and for a file that was changed. */
export function openSecrets(text: string, passphrase: string): z.infer<typeof keptShape> {
  try {
    const { salt, ...box } = fileShape.parse(JSON.parse(text));
    const key = scryptSync(passphrase, Buffer.from(salt, 'base64'), 32, SCRYPT);
    return keptShape.parse(JSON.parse(openBox(box, key)));
  } catch {
    throw new CannotStart(
      'The backup’s secrets cannot be opened: it is another installation’s, or the passphrase is wrong.',
    );
  }
}
