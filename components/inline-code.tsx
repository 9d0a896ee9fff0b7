/** A sentence of data; what stands between backticks is code. */
export function InlineCode({ text }: { text: string }) {
  return text.split(/(`[^`]+`)/).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
    index % 2 === 1 ? <code key={index}>{part.slice(1, -1)}</code> : part,
  );
}
