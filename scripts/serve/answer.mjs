import { forever, hashedPaths, revalidate, securityHeaders } from '../security-headers.mjs';
import { findFile } from './find-file.mjs';

/**
 * What a request for something in an absolute folder gets: `{ status, headers, path? }`, where `path` is the file of the body.
 * Pages live at `/page/`; the other spellings lead there.
 */
export async function answer(dir, { method, url, headers }) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, { Allow: 'GET, HEAD' });
  const address = parseAddress(url);
  if (!address) return plain(400);
  const { pathname, search } = address;
  if (pathname.endsWith('/index.html')) return redirect(301, pathname.slice(0, -'index.html'.length) + search);
  const file = await findFile(dir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (file) return send(200, file, pathname, headers);
  if (await findFile(dir, `${pathname}/index.html`)) return redirect(308, `${pathname}/${search}`);
  const notFound = await findFile(dir, '/404.html');
  return notFound ? send(404, notFound, pathname, headers) : plain(404);
}

function parseAddress(url) {
  if (!url?.startsWith('/')) return undefined;
  const [path = '/', search] = url.split('?', 2);
  try {
    return {
      pathname: decodeURIComponent(path).replace(/^\/+/, '/'),
      search: search === undefined ? '' : `?${search}`,
    };
  } catch {
    return undefined;
  }
}

function send(status, file, pathname, request) {
  const encoding = Object.keys(file.encoded).find((name) => accepts(request['accept-encoding'], name));
  const tag = `"${file.tag}${encoding ? `-${encoding}` : ''}"`;
  const isHashed = status === 200 && hashedPaths.some((path) => pathname.startsWith(path));
  const headers = {
    ...securityHeaders,
    'Content-Type': file.type,
    'Cache-Control': isHashed ? forever : revalidate,
    ETag: tag,
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
  };
  if (status === 200 && tagsIn(request['if-none-match']).includes(tag)) return { status: 304, headers };
  return { status, headers, path: encoding ? file.encoded[encoding] : file.path };
}

/** `gzip;q=0` refuses what it names. */
function accepts(header = '', encoding) {
  return header.split(',').some((part) => {
    const [name, ...parameters] = part.split(';').map((piece) => piece.trim());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

const tagsIn = (header = '') => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
const redirect = (status, location) => ({ status, headers: { ...securityHeaders, Location: encodeURI(location) } });
const plain = (status, headers = {}) => ({ status, headers: { ...securityHeaders, ...headers } });
