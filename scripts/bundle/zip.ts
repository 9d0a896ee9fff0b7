import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  body: Buffer;
}

/** 1980-01-01 00:00, the first that the format knows: the same files give the same archive. */
const date = 0x0021;
const versionNeeded = 20;
const utf8Names = 0x0800;
const deflated = 8;

/** A plain archive, without encryption and without extensions; good to 4 GiB and 65,535 files. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, body } of entries) {
    const packed = deflateRawSync(body, { level: 9 });
    const common = describe({ name, body, packed });
    const file = Buffer.concat([signed(0x04034b50), common, Buffer.from(name), packed]);
    directory.push(centralHeader(common, offset), Buffer.from(name));
    files.push(file);
    offset += file.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...files, central, end(entries.length, central.length, offset)]);
}

/** The 26 bytes that both headers of a file share. */
function describe({ name, body, packed }: ZipEntry & { packed: Buffer }): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(versionNeeded, 0);
  header.writeUInt16LE(utf8Names, 2);
  header.writeUInt16LE(deflated, 4);
  header.writeUInt16LE(date, 8);
  header.writeUInt32LE(crc32(body), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(body.length, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}

function centralHeader(common: Buffer, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(versionNeeded);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signed(0x02014b50), madeBy, common, rest]);
}

function end(count: number, size: number, offset: number): Buffer {
  const rest = Buffer.alloc(18);
  rest.writeUInt16LE(count, 4);
  rest.writeUInt16LE(count, 6);
  rest.writeUInt32LE(size, 8);
  rest.writeUInt32LE(offset, 12);
  return Buffer.concat([signed(0x06054b50), rest]);
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
