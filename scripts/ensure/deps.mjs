import { existsSync, readFileSync } from 'node:fs';
import { root } from '../paths.mjs';
import { run } from '../run.mjs';

const oldestNode = [20, 19];

/** Installs the packages of the lock file, unless exactly these are installed. */
export async function ensureDeps() {
  refuseOldNode();
  if (existsSync(`${root}/node_modules/.package-lock.json`) && isInstalled()) return;
  console.log('Installing packages, about half a minute …');
  // Inside `npm start` the running npm itself is used; the tools are needed even where NODE_ENV says "production".
  const args = ['ci', '--include=dev', '--no-fund', '--no-audit'];
  const npm = process.env.npm_execpath;
  await (npm ? run(process.execPath, [npm, ...args], { shell: false }) : run('npm', args));
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(`Portolan needs Node ${oldestNode.join('.')} or later; this is ${process.versions.node}.`);
}

function isInstalled() {
  const read = (file) => JSON.parse(readFileSync(`${root}/${file}`, 'utf8')).packages;
  return sameTree(read('package-lock.json'), read('node_modules/.package-lock.json'));
}

/** Packages of other platforms are in the lock file only. */
export function sameTree(wanted, installed) {
  const isRight = ([path, { version, optional }]) => {
    const there = installed[path];
    return there ? there.version === version : optional === true;
  };
  const packages = Object.entries(wanted).filter(([path]) => path !== '');
  return packages.every(isRight) && Object.keys(installed).every((path) => path in wanted);
}
