import { type Engine, fileNamed } from './engine';

const backend = (name: 'nft' | 'legacy'): Engine => ({
  id: `iptables-${name}`,
  format: 'iptables',
  async load(lab, machine, files) {
    // The legacy tools share one lock on the machine, whatever the namespace.
    lab.run(machine, [`iptables-${name}-restore`, '-w', '60'], { input: fileNamed(files, /v4/) });
    lab.run(machine, [`ip6tables-${name}-restore`, '-w', '60'], { input: fileNamed(files, /v6/) });
  },
});

export const iptablesNft = backend('nft');
export const iptablesLegacy = backend('legacy');
