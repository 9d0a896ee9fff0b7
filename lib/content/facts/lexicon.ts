import { type Phase, phases } from '@/lib/flows';
import type { EntryKind, Lexicon, LexiconEntry, RetiredPort, Selector } from '@/lib/search';
import { atLeastOne, listOf, nameOf, type Reader, record, text, textLike, wordOf } from '../json/readers';
import { port, protocol } from './ports';
import { endpointOf, identifier, zoneOf } from './vocabulary';

interface Known {
  endpoints: readonly string[];
  zones: readonly string[];
  publishedIds: readonly string[];
  pages: readonly string[];
}

const kinds = [
  'endpoint',
  'job',
  'provider',
  'place',
  'party',
  'modifier',
  'need',
  'phase',
] as const satisfies EntryKind[];
const phase: Reader<Phase> = wordOf(phases, 'phase');
const need = wordOf(['always', 'optional', 'when'], 'degree of need');
const short = textLike(
  /^[^\s=]+=[^\s=]+(?: [^\s=]+=[^\s=]+)*$/,
  'a list of pairs',
  'write it like "mgr=manager svc=service"',
);

function selectorReader({ endpoints, publishedIds, pages }: Known): Reader<Selector> {
  const sections = [...new Set(publishedIds.map((id) => id.replace(/\/.*/, '')))];
  const endpoint = atLeastOne(endpointOf(endpoints), 'endpoint');
  return record(
    'a selector of rows',
    {},
    {
      listener: endpoint,
      source: endpoint,
      page: atLeastOne(nameOf(pages, 'page', 'take one of lib/content/page-slugs.ts'), 'page'),
      section: atLeastOne(
        nameOf(sections, 'section', 'take the first part of an id of content/releases.json'),
        'section',
      ),
      ports: atLeastOne(port, 'port'),
      protocol,
      need: atLeastOne(need, 'degree of need'),
      phase: atLeastOne(phase, 'phase'),
    },
  );
}

const retired: Reader<RetiredPort> = record('a retired port', { port, sentence: text, origin: text });

export function lexiconReader(known: Known): Reader<Lexicon> {
  const selectors = listOf(selectorReader(known));
  const entry: Reader<LexiconEntry> = record(
    'an entry of the lexicon',
    { id: identifier, kind: wordOf(kinds, 'kind of entry'), label: text, names: listOf(text), origin: text },
    {
      common: listOf(text),
      paths: listOf(text),
      together: listOf(text),
      endpoint: endpointOf(known.endpoints),
      zones: listOf(zoneOf(known.zones)),
      rows: selectors,
      related: selectors,
    },
  );
  return record('the lexicon', {
    entries: listOf(entry),
    filler: text,
    everything: text,
    foreign: text,
    ordinary: text,
    everyday: text,
    asking: text,
    short,
    beforeNumber: text,
    afterNumber: text,
    retired: listOf(retired),
  });
}
