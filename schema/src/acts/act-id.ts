import { randomBytes } from 'node:crypto';

const COUNTER_LIMIT = 0x1000;

let lastMillisecond = 0;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562) that never sorts before an earlier one of this process, even when the clock steps back:
 * the 12 bits after the version count within a millisecond.
 */
export function newActId(now: Date): string {
  const millisecond = Math.max(0, now.getTime());
  const random = randomBytes(10);
  if (millisecond > lastMillisecond) {
    lastMillisecond = millisecond;
    // Half of the counter's range stays free for ids of the same millisecond.
    counter = random.readUInt16BE(8) & 0x7ff;
  } else {
    counter += 1;
    if (counter === COUNTER_LIMIT) {
      lastMillisecond += 1;
      counter = 0;
    }
  }
  const time = lastMillisecond.toString(16).padStart(12, '0');
  const version = (0x7000 | counter).toString(16);
  const variant = (0x8000 | (random.readUInt16BE(0) & 0x3fff)).toString(16);
  const tail = random.subarray(2, 8).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${tail}`;
}
