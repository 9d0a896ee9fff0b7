import type { Zone } from '@/lib/flows';
import { listOf, type Reader, record, text } from '../json/readers';
import { identifier } from './vocabulary';

export const zones: Reader<Zone[]> = listOf(record('a zone', { id: identifier, name: text, about: text }));
