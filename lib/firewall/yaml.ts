export type Yaml = string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml };

const isList = (value: Yaml): value is readonly Yaml[] => Array.isArray(value);

/** Every text is quoted: double quotes of YAML are those of JSON, and nothing in them is read as more than text. */
const scalar = (value: string | number | boolean): string => JSON.stringify(value);

const key = (name: string): string => (/^[A-Za-z][A-Za-z0-9_-]*$/.test(name) ? name : JSON.stringify(name));

/** Lines of block style; a list of plain values stays on one line. */
function toLines(value: Yaml): string[] {
  if (isList(value)) return value.flatMap((item) => indent(toLines(item), '- '));
  if (typeof value !== 'object') return [scalar(value)];
  return Object.entries(value).flatMap(([name, item]) => toEntry(name, item));
}

function toEntry(name: string, item: Yaml): string[] {
  if (isList(item) && item.every((each) => typeof each !== 'object'))
    return [`${key(name)}: [${item.map((each) => JSON.stringify(each)).join(', ')}]`];
  if (typeof item !== 'object') return [`${key(name)}: ${scalar(item)}`];
  if (Object.keys(item).length === 0) return [`${key(name)}: {}`];
  return [`${key(name)}:`, ...toLines(item).map((line) => `  ${line}`)];
}

const indent = (lines: readonly string[], sign: string): string[] =>
  lines.map((line, index) => `${index === 0 ? sign : ' '.repeat(sign.length)}${line}`);

/** Documents of YAML, each a map. */
export const toYaml = (documents: readonly Yaml[]): string[] =>
  documents.flatMap((document, index) => [...(index === 0 ? [] : ['---']), ...toLines(document)]);
