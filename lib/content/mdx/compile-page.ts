import { evaluate } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import * as runtime from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import type { VFile } from 'vfile';
import type { DraftTable } from '../rows/table-row';
import { createSourceFile } from '../source-file';
import { collectHeadings, type PlacedHeading } from './collect-headings';
import { collectLinks, type PlacedLink } from './collect-links';
import { collectLists, type PlacedList } from './collect-lists';
import { draftTables } from './draft-tables';
import { type FrontMatter, readFrontMatter } from './front-matter';
import { refuseCode } from './refuse-code';
import { refuseLeftovers } from './refuse-leftovers';
import { reportSyntax } from './syntax-mistake';

/** Draws the text of a page. */
export type PageContent = Awaited<ReturnType<typeof evaluate>>['default'];

/** What one parse of a page yields. */
export interface CompiledPage {
  matter: FrontMatter | undefined;
  tables: readonly DraftTable[];
  headings: readonly PlacedHeading[];
  links: readonly PlacedLink[];
  lists: readonly PlacedList[];
  /** Undefined when the page could not be parsed; then nothing is known about its rows either. */
  content: PageContent | undefined;
}

export async function compilePage(file: VFile): Promise<CompiledPage> {
  const { matter, body } = readFrontMatter(file);
  const page: CompiledPage = { matter, tables: [], headings: [], links: [], lists: [], content: undefined };
  const collect = () => (tree: Root) => {
    refuseCode(tree, file);
    refuseLeftovers(tree, file);
    const links = collectLinks(tree);
    const headings = collectHeadings(tree, file);
    Object.assign(page, { links, headings, lists: collectLists(tree), tables: draftTables(tree, file) });
  };
  try {
    const { default: content } = await evaluate(createSourceFile(file.path, body), {
      ...runtime,
      remarkPlugins: [remarkGfm, collect],
    });
    return { ...page, content };
  } catch (error) {
    reportSyntax(file, error);
    return page;
  }
}
