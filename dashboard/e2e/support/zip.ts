import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const END_SIZE = 22;
const STORED = 0;

/** The text of every file in a zip archive, by its name: enough to look into a workbook. */
export function textsInZip(archive: Buffer): Record<string, string> {
  let end = archive.length - END_SIZE;
  while (end >= 0 && archive.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('this is no zip archive');
  const texts: Record<string, string> = {};
  let entry = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const method = archive.readUInt16LE(entry + 10);
    const size = archive.readUInt32LE(entry + 20);
    const nameSize = archive.readUInt16LE(entry + 28);
    const name = archive.toString('utf8', entry + 46, entry + 46 + nameSize);
    const header = archive.readUInt32LE(entry + 42);
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const content = archive.subarray(start, start + size);
    texts[name] = (method === STORED ? content : inflateRawSync(content)).toString('utf8');
    entry += 46 + nameSize + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32);
  }
  return texts;
}
