const narrow = /[ijlft.,:;'|!()[\] ]/;
const wide = /[mwMW@–—]/;
const upper = /[A-Z]/;

const share = (letter: string): number =>
  narrow.test(letter) ? 0.36 : wide.test(letter) ? 0.92 : upper.test(letter) ? 0.72 : 0.6;

/** A generous guess for any sans-serif, so that what is measured here fits in every reader's font. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + share(letter), 0) * size;
