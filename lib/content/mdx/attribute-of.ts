import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

/** The text of an attribute; undefined where it is missing or is no text. */
export function attributeOf(tag: MdxJsxFlowElement, name: string): string | undefined {
  const found = tag.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
