import { type Engine, fileNamed } from './engine';

const backend = (name: 'nft' | 'legacy'): Engine => ({
  id: `iptables-${name}`,
  format: 'iptables',
  async load(lab, machine, files) {
    lab.run(machine, [`iptables-${name}-restore`], { input: fileNamed(files, /v4/) });
    lab.run(machine, [`ip6tables-${name}-restore`], { input: fileNamed(files, /v6/) });
  },
});

export const iptablesNft = backend('nft');
export const iptablesLegacy = backend('legacy');
