import type { Endpoint, Option, OutboundHost, Requirement, Zone } from '@/lib/flows';
import { checkNames, checkUnique } from './check-unique';
import { type ContentFiles, needJson } from './content-files';
import { type CodeFacts, codeFactsReader } from './facts/code-facts';
import { endpointsReader } from './facts/endpoints';
import { type Errata, errataReader } from './facts/errata';
import { childOf, idsIn, itemsOf, type Named, namesIn } from './facts/names';
import { optionsReader } from './facts/options';
import { hostsReader, requirementsReader } from './facts/outbound';
import { type Published, publishedReader } from './facts/releases';
import { zones as zonesReader } from './facts/zones';

/** Everything but pages and what belongs to their rows. */
export interface Facts {
  published: Published;
  errata: Errata;
  zones: readonly Zone[];
  endpoints: readonly Endpoint[];
  options: readonly Option[];
  hosts: readonly OutboundHost[];
  requirements: readonly Requirement[];
  codeFacts: CodeFacts;
}

/** What other files may name; an empty list stands for a file that cannot be read, and nothing is checked against it. */
export interface KnownNames {
  releases: readonly string[];
  /** `0.20.3`, as they were tagged. */
  patches: readonly string[];
  publishedIds: readonly string[];
  zones: readonly string[];
  endpoints: readonly Named[];
  options: readonly string[];
  errata: readonly string[];
}

/** Names first, from all files, so that a file may name what another defines; then the values. */
export function readFacts(files: ContentFiles): { facts: Facts; known: KnownNames } {
  const json = {
    releases: needJson(files, 'releases'),
    errata: needJson(files, 'errata'),
    zones: needJson(files, 'zones'),
    endpoints: needJson(files, 'endpoints'),
    options: needJson(files, 'options'),
    hosts: needJson(files, 'hosts'),
    requirements: needJson(files, 'requirements'),
    codeFacts: needJson(files, 'code-facts'),
  };
  const versions = childOf(json.releases.root, 'versions');
  const tags = idsIn(childOf(json.releases.root, 'tags'), 'tag');
  const known: KnownNames = {
    releases: idsIn(childOf(json.releases.root, 'releases'), 'release'),
    patches: tags.map((tag) => tag.replace(/^v/, '')),
    publishedIds: [...new Set(itemsOf(versions).flatMap((version) => idsIn(childOf(version, 'rows'))))],
    zones: idsIn(json.zones.root),
    endpoints: namesIn(json.endpoints.root),
    options: idsIn(json.options.root),
    errata: idsIn(childOf(json.errata.root, 'errata')),
  };
  const endpoints = known.endpoints.map(({ id }) => id);
  for (const { file, root } of Object.values(json)) checkUnique(file, root);
  checkUnique(json.errata.file, childOf(json.errata.root, 'errata'));
  checkUnique(json.codeFacts.file, childOf(json.codeFacts.root, 'facts'));
  checkNames(json.endpoints.file, json.endpoints.root);
  const options = json.options.read(optionsReader(known)) ?? [];
  const facts: Facts = {
    published: json.releases.read(publishedReader({ versions: idsIn(versions), tags })) ?? nothingPublished,
    errata: json.errata.read(errataReader(known)) ?? { errata: [], otherPages: [] },
    zones: json.zones.read(zonesReader) ?? [],
    endpoints: json.endpoints.read(endpointsReader({ ...known, endpoints })) ?? [],
    options,
    hosts: json.hosts.read(hostsReader({ ...known, endpoints })) ?? [],
    requirements: json.requirements.read(requirementsReader({ ...known, endpoints })) ?? [],
    codeFacts: json.codeFacts.read(
      codeFactsReader({ ...known, endpoints, options: { ids: known.options, options } }),
    ) ?? { facts: [], releases: [] },
  };
  return { facts, known };
}

const nothingPublished: Published = {
  readOn: '',
  upgradePath: { statement: '', note: '', evidence: [], confidence: { level: 'low' } },
  versions: [],
  releases: [],
  tags: [],
};
