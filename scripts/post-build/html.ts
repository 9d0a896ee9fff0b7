import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse, serialize } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;
type Node = DefaultTreeAdapterTypes.Node;

export const parseHtml = (text: string): Document => parse(text);
/** What is inside of an element, as text. */
export const renderElement = (element: Element): string => serialize(element);
export const renderHtml = (document: Document): string => serialize(document);

/**
 * Every element in document order, those inside `<template>` included. Not by calling itself: each step of a generator
 * inside of generators passes through all of them, and a finished page is asked a dozen times.
 */
export function* elements(root: Node): Generator<Element> {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) yield node;
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
    if ('content' in node) waiting.push(node.content);
  }
}

export function* named(node: Node, tagName: string): Generator<Element> {
  for (const element of elements(node)) if (element.tagName === tagName) yield element;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The links to what has such a relation to the page: `stylesheet`, `modulepreload`. */
export const linksTo = (document: Document, relation: string): Element[] =>
  [...named(document, 'link')].filter((link) => attribute(link, 'rel') === relation);

export function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((attr) => attr.name !== name), { name, value }];
}

export function remove(node: DefaultTreeAdapterTypes.ChildNode): void {
  defaultTreeAdapter.detachNode(node);
}

/** The text of a script or a title, as the browser sees it. */
export function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** All text inside, without the markup, on one line. */
export function readableText(node: Node): string {
  if ('value' in node) return node.value;
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.map(readableText).join('').replace(/\s+/g, ' ').trim();
}

export function createElement(tagName: string, attributes: Record<string, string>): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs);
}

export function createText(parent: Element, text: string): void {
  defaultTreeAdapter.insertText(parent, text);
}

export function insertAfter(reference: Element, element: Element): void {
  const parent = reference.parentNode;
  if (!parent) throw new Error(`<${reference.tagName}> stands nowhere`);
  const next = parent.childNodes[parent.childNodes.indexOf(reference) + 1];
  if (next) defaultTreeAdapter.insertBefore(parent, element, next);
  else defaultTreeAdapter.appendChild(parent, element);
}

export function insertBefore(reference: Element, element: Element): void {
  if (!reference.parentNode) throw new Error(`<${reference.tagName}> stands nowhere`);
  defaultTreeAdapter.insertBefore(reference.parentNode, element, reference);
}

export function appendToHead(document: Document, element: Element): void {
  const [head] = named(document, 'head');
  if (!head) throw new Error('a page without <head>');
  defaultTreeAdapter.appendChild(head, element);
}

export function removeComments(node: Node): void {
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.filter((child) => child.nodeName !== '#comment');
  for (const child of node.childNodes) removeComments(child);
  if ('content' in node) removeComments(node.content);
}
