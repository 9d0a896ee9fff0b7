import type { VFile } from 'vfile';
import { childOf, itemsOf } from './facts/names';
import type { JsonNode } from './json/parse-json';
import { pointAt, report } from './source-file';

/** Two things with one id would hide each other. */
export function checkUnique(file: VFile | undefined, list: JsonNode | undefined): void {
  const seen = new Map<string, number>();
  for (const item of itemsOf(list)) {
    const id = childOf(item, 'id');
    if (!file || id?.kind !== 'text') continue;
    const first = seen.get(id.value);
    if (first === undefined) seen.set(id.value, id.offset);
    else
      report(
        file,
        id.offset,
        `the id "${id.value}" stands in line ${pointAt(String(file.value), first).line} too; choose another`,
      );
  }
}

/** A name or alias belongs to one endpoint, else a "Used By" cell could mean two. */
export function checkNames(file: VFile | undefined, endpoints: JsonNode | undefined): void {
  const owners = new Map<string, string>();
  for (const item of itemsOf(endpoints)) {
    const id = childOf(item, 'id');
    const names = [childOf(item, 'name'), ...itemsOf(childOf(item, 'aliases'))];
    for (const name of names) {
      if (!file || id?.kind !== 'text' || name?.kind !== 'text') continue;
      const key = name.value.toLowerCase();
      const owner = owners.get(key);
      if (key === 'self') report(file, name.offset, '"Self" is the listener of a table; choose another name');
      else if (owner === id.value)
        report(file, name.offset, `"${name.value}" is a name of this endpoint already; remove it`);
      else if (owner !== undefined)
        report(file, name.offset, `"${name.value}" is a name of "${owner}" too; leave it to one of them`);
      owners.set(key, owner ?? id.value);
    }
  }
}
