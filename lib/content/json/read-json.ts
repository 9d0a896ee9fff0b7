import type { VFile } from 'vfile';
import { report } from '../source-file';
import { type JsonNode, parseJson } from './parse-json';

/** The value of a JSON file and where its parts stand; undefined when it is broken, which is reported. */
export function readJson(file: VFile): JsonNode | undefined {
  const parsed = parseJson(String(file.value));
  if ('root' in parsed) return parsed.root;
  report(file, parsed.offset, `${parsed.mistake}; correct it`);
  return undefined;
}
