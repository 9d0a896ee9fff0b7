import type { Lab } from '../lab';
import type { Machine } from '../machines';

interface RuleFile {
  name: string;
  body: string;
}

/** Something that filters for real: how rules are loaded into it on one machine of the lab. */
export interface Engine {
  id: string;
  /** The format that is written for it. */
  format: 'nftables' | 'iptables' | 'firewalld' | 'ufw' | 'cisco-ios';
  /** Where what goes out is guarded, a TFTP server that sends from new ports needs a helper, which not every tool can ask for. */
  hasNoTftpHelper?: boolean;
  load(lab: Lab, machine: string, files: readonly RuleFile[]): Promise<void>;
}

/** Writes the whole host ruleset of a machine, or what stands between all machines. */
export type Writer = (machine?: Machine) => readonly RuleFile[];

export function fileNamed(files: readonly RuleFile[], pattern: RegExp): string {
  const file = files.find(({ name }) => pattern.test(name));
  if (!file) throw new Error(`No file of the rules is named ${pattern}; there are ${files.map(({ name }) => name)}.`);
  return file.body;
}
