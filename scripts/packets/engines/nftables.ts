import { type Engine, fileNamed } from './engine';

export const nftables: Engine = {
  id: 'nftables',
  format: 'nftables',
  async load(lab, machine, files) {
    lab.run(machine, ['nft', '-f', '-'], { input: fileNamed(files, /nft/) });
  },
};
