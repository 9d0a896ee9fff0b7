// CloudFront function: pages live at /page/; the other spellings lead there.
// A release is a folder with a dot, `/releases/0.26`, so only a dot before a letter begins a file's ending.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (!page.test(uri)) return request;
  if (uri.endsWith('/index.html')) return redirect(301, uri.slice(0, -'index.html'.length), request);
  if (isBackwards(uri)) return redirect(301, uri.replace(pair, '/releases/$2/$1/'), request);
  if (uri.endsWith('/')) request.uri = `${uri}index.html`;
  else if (!/\.[a-z]\w*$/i.test(uri)) return redirect(308, `${uri}/`, request);
  return request;
}

/** Names of pages only: `//host/` would lead to another site. */
var page = /^(\/[\w.-]+)*\/?$/;
var pair = /^\/releases\/(\d+\.\d+)\/(\d+\.\d+)\/$/;

/** What changes between two releases stands at the earlier one. */
function isBackwards(uri) {
  var releases = pair.exec(uri);
  return releases !== null && Number(releases[1].split('.')[1]) > Number(releases[2].split('.')[1]);
}

/** What the reader asked for behind the `?` comes along. */
function redirect(statusCode, path, request) {
  var query = request.rawQueryString ? request.rawQueryString() : '';
  var location = query ? `${path}?${query}` : path;
  return { statusCode, statusDescription: 'Moved', headers: { location: { value: location } } };
}
