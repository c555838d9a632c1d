// A zip of a folder that is the same bytes every time: names sorted, times fixed, nothing of this machine in it.
import { readdir, readFile } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';

/** 1980-01-01, the first day a zip can name. */
const FIXED_DATE = 0x0021;
const VERSION = 20;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;

export async function zipFolder(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .sort();
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const content = await readFile(`${folder}/${name}`);
    const packed = deflateRawSync(content, { level: 9 });
    const common = commonHeader(Buffer.byteLength(name), content, packed);
    const local = Buffer.concat([u32(0x04034b50), common, Buffer.from(name), packed]);
    const place = Buffer.concat([u16(0), u16(0), u16(0), u32(0), u32(offset)]);
    directory.push(Buffer.concat([u32(0x02014b50), u16(VERSION), common, place, Buffer.from(name)]));
    files.push(local);
    offset += local.byteLength;
  }
  const listing = Buffer.concat(directory);
  const count = u16(names.length);
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(listing.byteLength), u32(offset), u16(0)];
  return Buffer.concat([...files, listing, ...end]);
}

/** What the local header and the directory have in common. */
function commonHeader(nameLength: number, content: Buffer, packed: Buffer): Buffer {
  const sizes = [u32(crc32(content)), u32(packed.byteLength), u32(content.byteLength)];
  return Buffer.concat([
    u16(VERSION),
    u16(UTF8_NAMES),
    u16(DEFLATED),
    u16(0),
    u16(FIXED_DATE),
    ...sizes,
    u16(nameLength),
    u16(0),
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
