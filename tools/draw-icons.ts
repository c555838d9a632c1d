// Draws the extension's icons: a green field with the white touchline along its edge and a tick. Pure numbers, no image tool.
import { mkdir, writeFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';

const SIZES_PX = [16, 32, 48, 128];
const GREEN = [26, 127, 55] as const;
const WHITE = [255, 255, 255] as const;
/** Each pixel is the mean of this many points squared, so that edges are smooth. */
const SAMPLES = 4;

export async function drawIcons(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const size of SIZES_PX) await writeFile(`${folder}/${size}.png`, png(size));
}

/** Colour and whether there is any, at a point of the unit square. */
function colourAt(x: number, y: number): readonly [number, number, number] | undefined {
  const corner = 0.18;
  const outX = Math.max(corner - x, x - (1 - corner), 0);
  const outY = Math.max(corner - y, y - (1 - corner), 0);
  if (Math.hypot(outX, outY) > corner) return undefined;
  const isLine = Math.abs(y - 0.84) < 0.045;
  const isTick = distance(x, y, 0.22, 0.42, 0.42, 0.62) < 0.075 || distance(x, y, 0.42, 0.62, 0.8, 0.2) < 0.075;
  return isLine || isTick ? WHITE : GREEN;
}

/** From a point to a line between two points. */
function distance(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - at * (x2 - x1), y - y1 - at * (y2 - y1));
}

function png(size: number): Buffer {
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) rows.set(pixel(x, y, size), y * (1 + size * 4) + 1 + x * 4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits a channel, red green blue alpha.
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function pixel(x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0];
  let hits = 0;
  for (let sample = 0; sample < SAMPLES ** 2; sample++) {
    const dx = ((sample % SAMPLES) + 0.5) / SAMPLES;
    const dy = (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const colour = colourAt((x + dx) / size, (y + dy) / size);
    if (!colour) continue;
    hits++;
    for (const [channel, value] of colour.entries()) sum[channel]! += value;
  }
  return [...sum.map((value) => (hits > 0 ? Math.round(value / hits) : 0)), Math.round((255 * hits) / SAMPLES ** 2)];
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.byteLength, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
