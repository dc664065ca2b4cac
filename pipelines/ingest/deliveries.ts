import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '#schemas/tables/table.ts';

/** One file of one contribution. `table` is null where the name says no table. */
export interface Delivery {
	/** Place among all delivered files, from 1. */
	file: number;
	contribution: string;
	/** As people read it: `dk/participant.csv`. */
	name: string;
	path: string;
	table: Table | null;
	bytes: number;
}

const manifestName = 'contribution.json';
const tableLike = /\.(csv|tsv|txt|json|xlsx?|ods)$/i;

export const isManifest = (delivery: Delivery) =>
	delivery.name === `${delivery.contribution}/${manifestName}`;

/** Names that begin with a point belong to the computer, not to the partner. */
const visible = (dir: string) =>
	readdirSync(dir)
		.filter((name) => !name.startsWith('.'))
		.sort();

const isFolder = (path: string) => statSync(path).isDirectory();

/**
 * Every file below `dir`, where each sub-folder is one contribution: contributions by name, then tables in the order of
 * `tables`, then what is no table. A file beside the folders counts when it looks like a table that was put in the
 * wrong place. Throws when there is nothing to read.
 */
export function deliveries(dir: string, tables: readonly Table[]): Delivery[] {
	let names: string[];
	try {
		names = visible(dir);
	} catch (cause) {
		throw new Error(`missing contributions: ${dir} is not a folder; name it with --contributions`, { cause });
	}
	const folders = names.filter((name) => isFolder(join(dir, name)));
	if (folders.length === 0)
		throw new Error(
			`missing contributions: ${dir} has no sub-folder; put each partner's files in a folder of their own`
		);
	const found: [contribution: string, name: string][] = [
		...folders.flatMap((folder) =>
			inTableOrder(visible(join(dir, folder)), tables).map((name): [string, string] => [folder, name])
		),
		...names
			.filter((name) => !folders.includes(name) && tableLike.test(name))
			.map((name): [string, string] => ['', name])
	];
	return found.map(([contribution, name], i) => {
		const path = join(dir, contribution, name);
		return {
			file: i + 1,
			contribution,
			name: join(contribution, name),
			path,
			table: contribution === '' || isFolder(path) ? null : tableOf(name, tables),
			bytes: statSync(path).size
		};
	});
}

const tableOf = (name: string, tables: readonly Table[]) =>
	tables.find((table) => name === `${table.name}.csv`) ?? null;

function inTableOrder(names: string[], tables: readonly Table[]): string[] {
	const place = (name: string) => {
		const table = tableOf(name, tables);
		return table === null ? tables.length : tables.indexOf(table);
	};
	return names.sort((a, b) => place(a) - place(b));
}
