import { forever, hashedPaths, securityHeaders } from '../security-headers.mjs';

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. Both have pages asked for anew unless told otherwise, and only
 * one of them can take back what a wider rule says, so no rule speaks of `Cache-Control` but those of hashed files.
 */
export function renderHeadersFile(basePath: string): string {
  const rules = [
    rule(`${basePath}/*`, securityHeaders),
    ...hashedPaths.map((path) => rule(`${basePath}${path}*`, { 'Cache-Control': forever })),
  ];
  return `${rules.join('\n\n')}\n`;
}

function rule(path: string, headers: Record<string, string>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
