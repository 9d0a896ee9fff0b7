import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { ownSettings } from '../lab';
import { type Engine, fileNamed } from './engine';

/** The script runs as it is; `sudo` is the only word of it that the lab lacks. */
export const ufw: Engine = {
  id: 'ufw',
  format: 'ufw',
  hasNoTftpHelper: true,
  async load(lab, machine, files) {
    cpSync('/etc/ufw', ownSettings(lab, machine, 'ufw'), { recursive: true });
    const defaults = ownSettings(lab, machine, 'default');
    cpSync('/etc/default', defaults, { recursive: true });
    const settings = readFileSync(`${defaults}/ufw`, 'utf8');
    writeFileSync(`${defaults}/ufw`, settings.replace(/^IPT_SYSCTL=.*$/m, 'IPT_SYSCTL='));
    const script = `set -e\nsudo() { "$@"; }\n${fileNamed(files, /ufw/)}\nufw --force enable\n`;
    lab.run(machine, ['bash', '-s'], { input: script });
  },
};
