/**
 * The address of `target` as seen from the page `from`, both as in the export (`/docs/overview/`), down to the file:
 * from a disk nobody finds the `index.html` of a folder. Other sites and anchors of the same page stay as they are.
 */
export function relativeAddress(from: string, target: string, basePath = ''): string {
  if (!target.startsWith('/') || target.startsWith('//')) return target;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  const inside = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
  const file = inside.endsWith('/') ? `${inside}index.html` : inside;
  const up = '../'.repeat(from.split('/').length - 2);
  return `${up || './'}${file.slice(1)}${rest}`;
}
