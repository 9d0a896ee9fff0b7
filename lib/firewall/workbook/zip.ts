export interface ZipEntry {
  name: string;
  body: Uint8Array;
  /** The body, deflated without a header; stored as it is where nobody can deflate, as in a page. */
  deflated?: Uint8Array;
}

/** The remainder of one byte, eight bits on (IEEE 802.3, reversed). */
const remainders = Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffff_ffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (remainders[(sum ^ byte) & 255] ?? 0);
  return (sum ^ 0xffff_ffff) >>> 0;
}

type Field = readonly [size: 2 | 4, value: number];

function pack(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let offset = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(offset, value, true);
    else view.setUint32(offset, value, true);
    offset += size;
  }
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** 1980-01-01 00:00, the first that the format knows: the same text gives the same archive. */
const date = 0x0021;
const versionNeeded = 20;
const utf8Names = 0x0800;

/** What the two headers of a file share. */
const describe = (name: Uint8Array, { body, deflated }: ZipEntry): Field[] => [
  [2, versionNeeded],
  [2, utf8Names],
  [2, deflated ? 8 : 0],
  [2, 0],
  [2, date],
  [4, crc32(body)],
  [4, (deflated ?? body).length],
  [4, body.length],
  [2, name.length],
  [2, 0],
];

/** A plain archive, without encryption and without extensions; good to 4 GiB and 65,535 files. */
export function toZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = encoder.encode(entry.name);
    const common = describe(name, entry);
    const file = join([pack([[4, 0x04034b50], ...common]), name, entry.deflated ?? entry.body]);
    const place: Field[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ];
    directory.push(pack([[4, 0x02014b50], [2, versionNeeded], ...common, ...place]), name);
    files.push(file);
    offset += file.length;
  }
  const central = join(directory);
  const end = pack([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, central.length],
    [4, offset],
    [2, 0],
  ]);
  return join([...files, central, end]);
}
