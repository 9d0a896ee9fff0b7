import { appendToHead, createElement, createText, type Document } from './html';

/** Says to machines what the page says to readers, and nothing else. */
export function addStructuredData(document: Document, data: Readonly<Record<string, unknown>>): void {
  const script = createElement('script', { type: 'application/ld+json' });
  createText(script, JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c'));
  appendToHead(document, script);
}
