import { parse } from '#schemas/explain.ts';
import { catalogue } from '#schemas/indicator.ts';
import { programme } from '#schemas/programme.ts';
import type { Documents } from './records-documents.ts';

/** The documents of a records file, checked and in today's form. Throws, naming every fault, where they are not ours. */
export const checkedDocuments = (found: Record<keyof Documents, unknown>): Documents => ({
	programme: parse(programme, found.programme, 'programme'),
	catalogue: parse(catalogue, found.catalogue, 'catalogue')
});
