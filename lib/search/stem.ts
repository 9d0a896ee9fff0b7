const endings = /(?:ings?|ions?|ed|es|er|ers|ment|s|e)$/;

/** The part of an English word that its forms share: `provisioning`, `provisioned` and `provision` give `provis`. */
export function stem(word: string): string {
  let stemmed = word;
  for (let round = 0; round < 2; round++) {
    if (stemmed.endsWith('ss')) break;
    const shorter = stemmed.replace(endings, '');
    if (shorter.length < 4) break;
    stemmed = shorter;
  }
  if (word.length <= 4)
    stemmed = word.length === 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, 3) : word;
  return stemmed.replace(/([bdglmnprt])\1$/, '$1');
}
