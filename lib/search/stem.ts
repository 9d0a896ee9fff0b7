const endings = ['ings', 'ing', 'ions', 'ion', 'ment', 'ers', 'ed', 'es', 'er', 's', 'e'];

function shorten(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 4);
  return ending && !word.endsWith('ss') ? word.slice(0, -ending.length) : word;
}

/** The part of an English word that its forms share: `provisioning`, `provisioned` and `provision` give `provis`. */
export function stem(word: string): string {
  const short =
    word.length === 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, 3) : shorten(shorten(word));
  return short.replace(/([bdglmnprt])\1$/, '$1');
}
