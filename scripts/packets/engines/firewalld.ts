import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownSettings } from '../lab';
import { type Engine, fileNamed } from './engine';

const bus = (folder: string) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=${folder}/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/><allow user="*"/></policy>
</busconfig>
`;

/** The generated lines, written to a stopped firewalld: without a daemon there is nothing permanent or to reload. */
const offline = `set -e
sudo() { "$@"; }
firewall-cmd() {
  local args=() arg
  for arg; do
    case $arg in
      --permanent) ;;
      --reload) return 0 ;;
      *) args+=("$arg") ;;
    esac
  done
  firewall-offline-cmd "\${args[@]}"
}
`;

/** The real daemon on a bus of its own, with a folder of its own over /etc/firewalld. */
export const firewalld: Engine = {
  id: 'firewalld',
  format: 'firewalld',
  async load(lab, machine, files) {
    cpSync('/etc/firewalld', ownSettings(lab, machine, 'firewalld'), { recursive: true });
    lab.run(machine, ['bash', '-s'], { input: offline + fileNamed(files, /firewalld/) });
    const folder = join(lab.folder, machine);
    mkdirSync(folder);
    writeFileSync(join(folder, 'bus.conf'), bus(folder));
    lab.keep(machine, ['dbus-daemon', `--config-file=${folder}/bus.conf`, '--nofork', '--nopidfile']);
    const env = { DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${folder}/bus` };
    lab.run(machine, ['bash', '-c', `until [ -S ${folder}/bus ]; do sleep 0.05; done`]);
    lab.keep(machine, ['firewalld', '--nofork', '--nopid'], env);
    const isRunning = 'for i in $(seq 600); do firewall-cmd --state >/dev/null 2>&1 && exit 0; sleep 0.1; done; exit 1';
    lab.run(machine, ['bash', '-c', isRunning], { env });
  },
};
