type Child = Node | string;

interface Properties {
  class?: string;
  attributes?: Readonly<Record<string, string>>;
  onClick?: () => void;
}

/** An element with its children; text is text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { class: classes, attributes = {}, onClick }: Properties,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  if (onClick) made.addEventListener('click', onClick);
  made.append(...children);
  return made;
}
