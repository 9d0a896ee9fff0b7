/** A text in one spelling, with the place in the original of each of its characters. */
export interface Folded {
  text: string;
  /** One longer than the text, so that an end has a place too. */
  at: readonly number[];
}

const marks = /\p{M}/gu;
/** Colours of a terminal, and scripts without capitals, in which no name is written: `etcd的端口` is about etcd. */
const strange = /\[[\d;]*m|[\p{Lo}\p{Lm}]/gu;

/** Lower case, ASCII digits, no accents: `６４４３` is `6443`, `für` is `fur`. */
export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let place = 0;
  for (const character of original.replace(strange, (left) => ' '.repeat(left.length))) {
    const folded = character.normalize('NFKD').replace(marks, '').toLowerCase().replace('ß', 'ss');
    for (let i = 0; i < folded.length; i++) at.push(place);
    text += folded;
    place += character.length;
  }
  at.push(place);
  return { text, at };
}

/** Without anything but letters and digits, so that `kube-api server` and `kubeapi-server` are one name. */
export const squash = (text: string): string => fold(text).text.replace(/[^\p{L}\p{N}]/gu, '');
