/** On a button for a moment; apart from the other words of copying, because the script of every page holds these. */
export const copied = 'Copied';
export const notPossible = 'Not possible';
