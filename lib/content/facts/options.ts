import { type Option, parseReleaseSpan, providerIds, type ReleaseSpan } from '@/lib/flows';
import { didYouMean, oneOf } from '../did-you-mean';
import { atLeastOne, listOf, type Reader, record, text } from '../json/readers';
import { readNeed } from '../rows/read-need';
import { spanMistake } from '../rows/read-releases';
import { report } from '../source-file';
import { identifier, provider } from './vocabulary';

const spanOf =
  (releases: readonly string[]): Reader<ReleaseSpan> =>
  (node, file) => {
    const value = text(node, file);
    if (value === undefined) return undefined;
    const mistake = spanMistake(value, releases);
    if (mistake) report(file, node.offset, mistake);
    return mistake ? undefined : parseReleaseSpan(value);
  };

export function optionsReader(known: { releases: readonly string[] }): Reader<Option[]> {
  const releases = spanOf(known.releases);
  /** What rules choices out; its names are checked once all options are read. */
  const ruling: { value: string; offset: number }[] = [];
  const unless: Reader<string> = (node, file) => {
    const value = text(node, file);
    if (value !== undefined) ruling.push({ value, offset: node.offset });
    return value;
  };
  const choice = record(
    'a choice',
    { id: identifier, label: text, when: text },
    { providers: atLeastOne(provider, 'provider'), releases, unless },
  );
  const option = record('an option', {
    id: identifier,
    label: text,
    question: text,
    default: text,
    providers: atLeastOne(provider, 'provider'),
    releases,
    choices: atLeastOne(choice, 'choice'),
  });
  const list = listOf<Option>((node, file) => {
    const value = option(node, file);
    const choices = value?.choices.map(({ id }) => id) ?? [];
    if (!value || choices.includes(value.default)) return value;
    const entry = node.kind === 'object' ? node.entries.find(({ key }) => key === 'default') : undefined;
    report(
      file,
      entry?.value.offset ?? node.offset,
      `"${value.default}" is no choice of "${value.id}"; ${didYouMean(value.default, choices, `write ${oneOf(choices)}`)}`,
    );
    return undefined;
  });
  return (node, file) => {
    const options = list(node, file);
    const ids = options?.map(({ id }) => id) ?? [];
    for (const { value, offset } of ruling) {
      const { mistakes } = readNeed(`when ${value}`, providerIds, { ids, options: options ?? [] });
      const [first] = /[/\s]/.test(value)
        ? [{ mistake: `"${value}" is not one choice; write "option=choice"` }]
        : mistakes;
      if (first) report(file, offset, first.mistake);
    }
    return options;
  };
}
