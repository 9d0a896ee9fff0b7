import { forever, hashedPaths, revalidate, securityHeaders } from '../security-headers.mjs';

/** The `_headers` file that Netlify and Cloudflare Pages read. */
export function renderHeadersFile(basePath: string): string {
  const everywhere = { ...securityHeaders, 'Cache-Control': revalidate };
  const rules = [
    rule(`${basePath}/*`, everywhere),
    ...hashedPaths.map((path) => rule(`${basePath}${path}*`, { '! Cache-Control': '', 'Cache-Control': forever })),
  ];
  return `${rules.join('\n\n')}\n`;
}

function rule(path: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => (value ? `  ${name}: ${value}` : `  ${name}`));
  return [path, ...lines].join('\n');
}
