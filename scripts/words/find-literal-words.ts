import { nameOf, type Place, placesOf } from './syntax';

/** A word or a sentence for readers that stands in the code itself. */
interface LiteralWords {
  line: number;
  text: string;
}

/** Attributes, fields and properties that are read to somebody, however short they are. */
const spokenNames =
  /^(?:aria-(?:label|description|roledescription|valuetext)|alt|title|placeholder|label|caption|summary|heading|description|question|about|nothing|note|message|reason|why|text|textContent|innerText|data-(?:label|column|palette-action))$/;

/** Those that machines read, however long they are. */
const technicalNames =
  /^(?:class|className|rel|content|kind|id|type|aria-(?:describedby|labelledby|controls)|data-.*)$/;

/** Calls that take selectors, names of events, or what is said to programmers. */
const technicalCalls =
  /^(?:querySelector|querySelectorAll|closest|matches|getElementById|addEventListener|add|remove|toggle|includes|split|startsWith|endsWith|RegExp|Error|TypeError|warn)$/;

/** Calls that show or say what they are given, with the place of the first such argument. */
const speakingCalls: Readonly<Record<string, number>> = {
  announce: 0,
  confirm: 1,
  createTextNode: 0,
  element: 2,
  append: 0,
  prepend: 0,
  replaceChildren: 0,
};

const hasLetter = /\p{L}/u;
const severalWords = /\p{L}{2,}[”’"')]*[,;:.]?\s+[(“‘"'<]*(?:\p{L}{2,}|…)|…\s+[(“‘"'<]*\p{L}{2,}/u;

/** Every text of a source that a reader would see or hear. */
export function findLiteralWords(source: string, fileName: string): LiteralWords[] {
  return placesOf(source, fileName).flatMap((place) => {
    const text = textOf(place);
    if (text === undefined || !hasLetter.test(text) || !isSpoken(text, place)) return [];
    const line = source.slice(0, Number(place.node.start)).split('\n').length;
    return [{ line, text: text.replace(/\s+/g, ' ').trim() }];
  });
}

/** Without tags, which are no words; of a template with a sign for what is put into it. */
function textOf(place: Place): string | undefined {
  return writtenIn(place)?.replace(/<[^>]*>/g, '');
}

function writtenIn({ type, node }: Place): string | undefined {
  if (type === 'JSXText' || (type === 'Literal' && typeof node.value === 'string')) return String(node.value);
  if (type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  return node.quasis.map(({ value }) => value.cooked).join('…');
}

/** What decides is where the text ends up; where that cannot be told, that it is more than one word. */
function isSpoken(text: string, place: Place): boolean {
  if (place.type === 'JSXText') return true;
  return isSpokenAt(place) ?? severalWords.test(text);
}

/** Through these a text is handed on to what stands above it; what is only compared is not. */
const handsOn =
  /^(?:ConditionalExpression|LogicalExpression|TemplateLiteral|ArrayExpression|TS(?:As|Satisfies)Expression)$/;

function isSpokenAt({ as, at, above }: Place): boolean | undefined {
  if (!above || (as === 'test' && above.type === 'ConditionalExpression')) return undefined;
  const { type, node } = above;
  if (/^(?:Import|Export|TSLiteral|TSTemplate|TSImport)/.test(type) || as === 'key' || 'directive' in node)
    return false;
  if (handsOn.test(type) || (type === 'BinaryExpression' && node.operator === '+')) return isSpokenAt(above);
  if (type === 'BinaryExpression') return false;
  if (type === 'JSXExpressionContainer') return isSpokenAt(above) ?? (above.as === 'children' || undefined);
  if (type === 'JSXAttribute') return isSpokenAs(nameOf(node.name));
  if (type === 'Property' && as === 'value') return isSpokenAs(nameOf(node.key));
  if (type === 'AssignmentExpression' && as === 'right') return isSpokenAs(nameOf(node.left));
  if (as === 'arguments') return isSpokenIn(above, at);
  return undefined;
}

function isSpokenAs(name: string): boolean | undefined {
  if (spokenNames.test(name)) return true;
  return technicalNames.test(name) ? false : undefined;
}

function isSpokenIn({ node }: Place, at: number): boolean | undefined {
  const name = nameOf(node.callee);
  if (technicalCalls.test(name)) return false;
  if (name === 'setAttribute' && Array.isArray(node.arguments))
    return at === 0 ? false : isSpokenAs(nameOf(node.arguments[0]));
  const first = speakingCalls[name];
  return first !== undefined && at >= first ? true : undefined;
}
