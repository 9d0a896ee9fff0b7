const endings = ['ings', 'ing', 'ions', 'ion', 'ment', 'able', 'ers', 'ed', 'es', 'er', 'ly', 's', 'e'];

/** One ending after another. */
function shorten(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 4);
  return ending && !word.endsWith('ss') ? shorten(word.slice(0, -ending.length)) : word;
}

/** The part of an English word that its forms share: `provisioning`, `provisioned` and `provision` give `provi`. */
export function stem(word: string): string {
  const short = word.length <= 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : shorten(word);
  return short.replace(/([bdglmnprt])\1$/, '$1');
}
