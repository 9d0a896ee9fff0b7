import { createHash } from 'node:crypto';
import { attribute, createElement, type Document, elements, insertAfter, named, textOf } from './html';

/** What every page may load, and from where; the headers of the hosts repeat it (see `scripts/security-headers.mjs`). */
const sources = {
  'default-src': "'none'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const trustedTypesOnly = {
  'require-trusted-types-for': "'script'",
  'trusted-types': 'portolan portolan#page nextjs nextjs#bundler',
};

interface PolicyOptions {
  /** Off where data itself has to come as scripts: in the bundle, which is opened from disk. */
  trustedTypes: boolean;
}

export function policyFor(document: Document, { trustedTypes }: PolicyOptions = { trustedTypes: true }): string {
  const directives = {
    ...sources,
    ...(trustedTypes && trustedTypesOnly),
    'style-src': ownAnd([...named(document, 'style')].map(textOf)),
    'script-src': ownAnd(inlineScripts(document)),
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Right behind the charset, so that it rules over everything that follows. */
export function addPolicy(document: Document, options?: PolicyOptions): void {
  const charset = [...named(document, 'meta')].find((meta) => attribute(meta, 'charset') !== undefined);
  if (!charset) throw new Error('a page without <meta charset>');
  const policy = { 'http-equiv': 'Content-Security-Policy', content: policyFor(document, options) };
  insertAfter(charset, createElement('meta', policy));
}

/** What the policy would refuse in the reader's browser, said while building. */
export function refusedByPolicy(document: Document): string[] {
  return [...elements(document)].flatMap((element) => {
    const refused = element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on'));
    const attributes = refused.map(({ name, value }) => `<${element.tagName} ${name}="${value}">`);
    return element.tagName === 'style' ? [...attributes, '<style>'] : attributes;
  });
}

function inlineScripts(document: Document): string[] {
  const runs = (type: string | undefined) => type === undefined || type === '' || type === 'module';
  return [...named(document, 'script')]
    .filter((script) => attribute(script, 'src') === undefined && runs(attribute(script, 'type')))
    .map(textOf);
}

/** Our own files, and what stands in the page by its hash. */
const ownAnd = (inline: readonly string[]) =>
  ["'self'", ...new Set(inline.map((text) => `'sha256-${sha256(text)}'`))].join(' ');

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
