import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Table } from '#schemas/tables/table.ts';
import type { UnplacedFault } from './faults.ts';
import { unzipContribution } from './unzip-contribution.ts';

/** One file of a contribution. `table` is null if the file name is not that of a table. */
export interface DeliveredFile {
	/** Number among all delivered files, from 1. */
	file: number;
	contribution: string;
	/** For messages: `dk/participant.csv`. */
	name: string;
	path: string;
	table: Table | null;
	bytes: number;
	/** Faults found before the file is opened. */
	faults: UnplacedFault[];
}

type Found = Omit<DeliveredFile, 'file' | 'bytes'>;

const manifestName = 'contribution.json';
const tableLike = /\.(csv|tsv|txt|json|xlsx?|ods)$/i;

export const isManifest = (delivery: DeliveredFile) =>
	delivery.name === `${delivery.contribution}/${manifestName}`;

/** File names without hidden files, which are not from the partner. */
const visible = (dir: string) =>
	readdirSync(dir)
		.filter((name) => !name.startsWith('.'))
		.sort();

const isZip = (name: string) => /\.zip$/i.test(name);

const isFolder = (path: string) => statSync(path).isDirectory();

/** The files of one folder; `contribution` is its name in messages. */
const inFolder = (contribution: string, dir: string, tables: readonly Table[]): Found[] =>
	inTableOrder(visible(dir), tables).map((name) => {
		const path = join(dir, name);
		const table = isFolder(path) ? null : tableOf(name, tables);
		return { contribution, name: join(contribution, name), path, table, faults: [] };
	});

/** The files of one zip, unpacked into `folder`; faults of the zip are reported under the name of the zip. */
async function inZip(path: string, folder: string, tables: readonly Table[]): Promise<Found[]> {
	const contribution = basename(path);
	mkdirSync(folder, { recursive: true });
	const known = [...tables.map(({ name }) => `${name}.csv`), manifestName];
	const { names, faults } = await unzipContribution(path, folder, known);
	const files = names.length > 0 ? inFolder(contribution, folder, tables) : [];
	const zipFile: Found = { contribution, name: contribution, path, table: null, faults };
	return faults.length > 0 ? [...files, zipFile] : files;
}

/**
 * Every file in `source`, where each sub-folder and each zip is one contribution. Order: contributions by name, then tables in
 * the order of `tables`, then other files. `source` may itself be one zip; zips are unpacked into `unpacked`. A file outside
 * any contribution is included when it looks like a misplaced table. Throws when there is nothing to read.
 */
export async function findDeliveredFiles(
	source: string,
	tables: readonly Table[],
	unpacked: string
): Promise<DeliveredFile[]> {
	const single = isZip(source) && statSync(source, { throwIfNoEntry: false })?.isFile() === true;
	let names: string[];
	try {
		names = single ? [basename(source)] : visible(source);
	} catch (cause) {
		throw new Error(
			`missing contributions: ${source} is neither a folder nor a zip; name it with --contributions`,
			{ cause }
		);
	}
	const pathOf = (name: string) => (single ? source : join(source, name));
	const contributions = names.filter((name) => isFolder(pathOf(name)) || isZip(name));
	if (contributions.length === 0)
		throw new Error(
			`missing contributions: ${source} has no sub-folder and no zip; put each partner's files in a folder of their own`
		);
	const misplaced = names.filter((name) => !contributions.includes(name) && tableLike.test(name));
	const found: Found[] = [];
	for (const [i, name] of contributions.entries())
		if (isFolder(pathOf(name))) found.push(...inFolder(name, pathOf(name), tables));
		else found.push(...(await inZip(pathOf(name), join(unpacked, String(i)), tables)));
	found.push(
		...misplaced.map((name) => ({ contribution: '', name, path: pathOf(name), table: null, faults: [] }))
	);
	return found.map((one, i) => ({ ...one, file: i + 1, bytes: statSync(one.path).size }));
}

const tableOf = (name: string, tables: readonly Table[]) =>
	tables.find((table) => name === `${table.name}.csv`) ?? null;

function inTableOrder(names: string[], tables: readonly Table[]): string[] {
	const position = (name: string) => {
		const table = tableOf(name, tables);
		return table === null ? tables.length : tables.indexOf(table);
	};
	return names.sort((a, b) => position(a) - position(b));
}
