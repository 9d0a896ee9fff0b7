interface Line {
  indent: number;
  text: string;
}

function scalar(text: string): unknown {
  if (!/^("(?:[^"\\]|\\.)*"|-?\d+|true|false|\{\}|\[.*\])$/.test(text)) throw new Error(`YAML: "${text}"`);
  return JSON.parse(text);
}

const entry = /^([A-Za-z][A-Za-z0-9_-]*|"(?:[^"\\]|\\.)*"):(?: (.+))?$/;

function readMap(lines: Line[], indent: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  while (lines[0]?.indent === indent && !lines[0].text.startsWith('- ')) {
    const text = lines.shift()?.text ?? '';
    const [, name = '', value] = entry.exec(text) ?? [];
    const key = name.startsWith('"') ? String(JSON.parse(name)) : name;
    if (name === '' || key in map) throw new Error(`YAML: "${text}"`);
    map[key] = value === undefined ? readValue(lines, indent + 2) : scalar(value);
  }
  return map;
}

function readList(lines: Line[], indent: number): unknown[] {
  const list: unknown[] = [];
  for (let [line] = lines; line?.indent === indent && line.text.startsWith('- '); [line] = lines) {
    lines[0] = { indent: indent + 2, text: line.text.slice(2) };
    list.push(readMap(lines, indent + 2));
  }
  return list;
}

const readValue = (lines: Line[], indent: number): unknown =>
  lines[0]?.text.startsWith('- ') ? readList(lines, indent) : readMap(lines, indent);

function readDocument(text: string): Record<string, unknown> {
  const lines = text.split('\n').flatMap((line): Line[] => {
    const body = line.trimStart();
    return body === '' || body.startsWith('#') ? [] : [{ indent: line.length - body.length, text: body }];
  });
  const map = readMap(lines, 0);
  if (lines.length > 0) throw new Error(`YAML: "${lines[0]?.text}"`);
  return map;
}

/** Documents of maps, in the plainest block style with every text in double quotes; throws on all that is not that. */
export const readYaml = (text: string): Record<string, unknown>[] =>
  text
    .split(/^---$/m)
    .map(readDocument)
    .filter((document) => Object.keys(document).length > 0);
