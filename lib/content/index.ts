import 'server-only';
import type { Catalog, OutboundHost, Requirement } from '@/lib/flows';
import type { Lexicon } from '@/lib/search';
import { createContentFiles } from './content-files';
import type { CodeFacts } from './facts/code-facts';
import type { Errata } from './facts/errata';
import type { Published } from './facts/releases';
import type { WrittenStory } from './facts/stories';
import type { Page } from './page';
import { type Content, readContent } from './read-content';
import { type Facts, readFacts } from './read-facts';
import { ContentError, listMistakes } from './report';
import { contentSources } from './sources';

export type { WrittenStory } from './facts/stories';
export type { BodyParts, BodyTable, OutlineItem, Page } from './page';

// Some four hundred pages ask; the bundler makes this module anew when a file of the content changes.
let content: Promise<Content> | undefined;
let facts: Facts | undefined;

function getContent(): Promise<Content> {
  content ??= readContent(contentSources);
  return content;
}

function getFacts(): Facts {
  if (facts) return facts;
  const files = createContentFiles(contentSources);
  const read = readFacts(files).facts;
  const mistakes = listMistakes(files.all());
  if (mistakes.length > 0) throw new ContentError(mistakes);
  facts = read;
  return facts;
}

/** What the published page printed in each release. */
export const getPublished = (): Published => getFacts().published;

export const getErrata = (): Errata => getFacts().errata;

export const getCodeFacts = (): CodeFacts => getFacts().codeFacts;

export async function getCatalog(): Promise<Catalog> {
  const { published, rows, flows, endpoints, zones, options } = await getContent();
  return {
    release: published.releases.at(-1)?.release ?? '',
    readOn: published.readOn,
    rows,
    flows,
    endpoints,
    zones,
    options,
    releases: published.releases.map(({ release }) => release),
  };
}

/** In the order in which they are read and turned. */
export const getPages = async (): Promise<readonly Page[]> => (await getContent()).pages;

/** What clusters ask for beyond their own machines. */
export async function getOutbound(): Promise<{
  hosts: readonly OutboundHost[];
  requirements: readonly Requirement[];
}> {
  const { hosts, requirements } = await getContent();
  return { hosts, requirements };
}

/** What people say, and the rows that they mean. */
export const getLexicon = async (): Promise<Lexicon> => (await getContent()).lexicon;

/** What is told along the pictures, as it is written. */
export const getStories = async (): Promise<readonly WrittenStory[]> => (await getContent()).stories;
