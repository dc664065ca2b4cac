import { existsSync } from 'node:fs';
import { z } from 'zod';
import { parse } from '#schemas/explain.ts';
import type { Programme } from '#schemas/programme.ts';
import { readJson } from '../../programme/read-programme.ts';

/** What a folder of contributed tables does not say by itself, in a hidden file in it that the ingest does not read. */
const importMemory = z.strictObject({
	format: z.literal('tidemark-import'),
	programme: z.string(),
	/** Id of the key that made the pseudonyms; null while there are none. */
	keyId: z.string().nullable(),
	/** Keyed tokens of people, and the ids that they have here: of no use without the key. */
	links: z.array(z.tuple([z.string(), z.string()])),
	/** Which rows came with which kind of file: what a full list no longer has is removed. */
	sources: z.array(z.strictObject({ table: z.string(), recipe: z.string(), keys: z.array(z.string()) }))
});
export type ImportMemory = z.infer<typeof importMemory>;

export const memoryName = '.tidemark-import.json';

export const noMemory = ({ id }: Programme): ImportMemory => ({
	format: 'tidemark-import',
	programme: id,
	keyId: null,
	links: [],
	sources: []
});

/** What a folder remembers; null where nothing was imported into it. Throws where it is of another programme. */
export function readMemory(file: string, { id }: Programme): ImportMemory | null {
	if (!existsSync(file)) return null;
	const memory = parse(importMemory, readJson(file, 'memory of imports'), file);
	if (memory.programme !== id)
		throw new Error(
			`invalid folder: ${file} is of the programme "${memory.programme}", not of "${id}"; choose another --out`
		);
	return memory;
}

export const memoryText = (memory: ImportMemory): string => `${JSON.stringify(memory)}\n`;
