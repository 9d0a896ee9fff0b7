/** Reads the archive by its directory, as unzip does, and takes nothing but files that are stored as they are. */
export function readStoredZip(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('no end of an archive');
  const files = new Map<string, string>();
  const text = (from: number, length: number) => new TextDecoder().decode(bytes.subarray(from, from + length));
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50 || view.getUint16(at + 10, true) !== 0)
      throw new Error('no stored file');
    const [size, nameLength, place] = [
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
      view.getUint32(at + 42, true),
    ];
    const body = place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true);
    files.set(text(at + 46, nameLength), text(body, size));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

const unescapeXml = (text: string): string => text.replace(/&[a-z]+;/g, (entity) => signs[entity] ?? entity);

/** The cells of one sheet, row by row, in the places that they name; throws on a formula. */
export function readSheet(xml: string): string[][] {
  if (/<f[ >/]/.test(xml)) throw new Error('a formula');
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, letters = '', rest = ''] of row.matchAll(/<c r="([A-Z]+)\d+"(.*?)(?=<c |$)/gs)) {
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      cells[column] = unescapeXml(/<(?:t[^>]*|v)>(.*?)<\/(?:t|v)>/s.exec(rest)?.[1] ?? '');
    }
    return Array.from(cells, (cell) => cell ?? '');
  });
}
