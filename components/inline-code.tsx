/** A sentence of data; what stands between backticks is code. */
export function InlineCode({ text }: { text: string }) {
  const parts = text.split('`');
  // An odd part lies between two backticks; a lone backtick opens nothing.
  return parts.map((part, index) => {
    const isCode = index % 2 === 1 && index < parts.length - 1;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
    return isCode ? <code key={index}>{part}</code> : part;
  });
}
