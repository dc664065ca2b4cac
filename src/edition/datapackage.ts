import type { Translate } from '#language/translate.ts';
import { json } from './canonical.ts';
import { authors, editionNote, titleOf } from './citation.ts';
import type { Field } from './dictionary.ts';
import type { Draft } from './draft.ts';
import { hashOf } from './hash.ts';

/** A file that a data package describes; one with `fields` is a table. */
export interface Resource {
	path: string;
	bytes: Uint8Array;
	fields: readonly Field[] | null;
}

const types = { text: 'string', code: 'string', whole: 'integer', number: 'number' } as const;
const media: Record<string, string> = {
	csv: 'text/csv',
	json: 'application/json',
	parquet: 'application/vnd.apache.parquet'
};

/** The schema of a table: each column with its type, its meaning, and its codes if any. */
const schemaOf = (fields: readonly Field[]) => ({
	fields: fields.map(({ field, type, meaning, codes }) => ({
		name: field,
		type: types[type],
		description: meaning,
		...(codes.length > 0 ? { constraints: { enum: codes.map(({ code }) => code) } } : {})
	})),
	missingValues: ['']
});

function resource({ path, bytes, fields }: Resource) {
	const format = path.split('.').at(-1)!;
	return {
		name: path.replaceAll('/', '-').replaceAll('.', '-'),
		path,
		...(fields && format === 'csv' ? { type: 'table' } : {}),
		format,
		mediatype: media[format],
		...(format === 'parquet' ? {} : { encoding: 'utf-8' }),
		bytes: bytes.length,
		hash: `sha256:${hashOf(bytes)}`,
		...(fields ? { schema: schemaOf(fields) } : {})
	};
}

/** An edition as a Data Package. Source: datapackage.org, version 2. */
export const datapackage = (
	t: Translate,
	{ head, programme }: Draft,
	resources: readonly Resource[]
): string =>
	json({
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: `${head.programme.id}-${head.name}`,
		title: titleOf(t, programme, head),
		description: `${t.text(programme.summary)} ${editionNote(t, head)}.`,
		version: String(head.number),
		created: `${head.on}T00:00:00Z`,
		licenses: [{ name: head.licence.id, path: head.licence.url }],
		contributors: authors(programme).map((title) => ({ title, roles: ['creator'] })),
		sources: authors(programme).map((name) => ({ title: t('files.records-of', { name }) })),
		resources: resources.map(resource)
	});
