import 'server-only';
import codeFactsJson from '@/content/code-facts.json';
import type { CodeFact, ReleaseFigures } from '@/lib/releases';

/** What the code sets: fact by fact, and the figures of every release, oldest first. */
export const getCodeFacts = () => codeFactsJson as unknown as { facts: CodeFact[]; releases: ReleaseFigures[] };
