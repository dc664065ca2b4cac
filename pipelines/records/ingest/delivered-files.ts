import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '#schemas/programme.ts';
import type { Table } from '#schemas/tables/table.ts';
import { Misuse } from '../../tooling/command.ts';
import { publishedFiles } from '../../tooling/files/publish.ts';
import { entriesOf, entryOf, readableBytes, type Entry } from './entries.ts';
import type { UnplacedFault } from './faults.ts';
import { unreadableEntryFault } from './file-faults.ts';
import { latestContributions } from './latest-contributions.ts';
import { openPacked, type Unlocking } from './open-packed.ts';
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

type Found = Omit<DeliveredFile, 'file'>;

const manifestName = 'contribution.json';
/** Names that a table may have, and those without an ending: perhaps a folder of a partner that became a file on its way. */
const tableLike = /\.(csv|tsv|txt|json|xlsx?|ods)$|^[^.]+$/i;

export const isManifest = (delivery: DeliveredFile) =>
	delivery.name === `${delivery.contribution}/${manifestName}`;

const isZip = ({ name }: Entry) => /\.(zip|tidemark)$/i.test(name);
const mayBeSealed = ({ name }: Entry) => /\.tidemark$/i.test(name);

/** A file of a contribution, or of none where its name is empty; of one that cannot be read with the fault alone. */
function found(contribution: string, { name, path, state }: Entry, tables: readonly Table[]): Found {
	const known = contribution === '' ? null : tableOf(name, tables);
	const asksForFile = known !== null || name === manifestName;
	const reason = state === 'folder' && !asksForFile ? 'file' : state;
	return {
		contribution,
		name: join(contribution, name),
		path,
		table: known,
		bytes: reason === 'file' ? readableBytes(path) : 0,
		faults: reason === 'file' ? [] : [unreadableEntryFault(reason)]
	};
}

/** The files of one folder; `contribution` is its name in messages. An import that was killed while it put them there counts. */
function inFolder(contribution: string, dir: string, tables: readonly Table[], root: string): Found[] {
	const ready = [...publishedFiles(dir)]
		.filter(([name]) => !name.startsWith('.'))
		.map(([name, path]) => ({ ...entryOf(path, root), name }));
	const entries = entriesOf(dir, root).filter(({ name }) => !ready.some((one) => one.name === name));
	return inTableOrder([...entries, ...ready], tables).map((entry) => found(contribution, entry, tables));
}

/** The files of one zip, sealed or not, unpacked into `folder`; faults of the zip are reported under its name. */
async function inZip(
	entry: Entry,
	folder: string,
	tables: readonly Table[],
	opening: { programme: Programme; unlocking: Unlocking } | undefined
): Promise<Found[]> {
	const { name, path } = entry;
	mkdirSync(folder, { recursive: true });
	const known = [...tables.map((table) => `${table.name}.csv`), manifestName];
	const { names, faults } =
		mayBeSealed(entry) && opening
			? await unsealed(entry, folder, opening)
			: await unzipContribution(path, folder, known);
	const files = names.length > 0 ? inFolder(name, folder, tables, realpathSync(folder)) : [];
	const zipFile: Found = { contribution: name, name, path, table: null, bytes: 0, faults };
	return faults.length > 0 ? [...files, zipFile] : files;
}

async function unsealed(
	entry: Entry,
	folder: string,
	{ programme, unlocking }: { programme: Programme; unlocking: Unlocking }
): Promise<{ names: string[]; faults: UnplacedFault[] }> {
	const { files, faults } = await openPacked(entry, programme, unlocking);
	// Only names that the description may list get here: none leads anywhere else.
	for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes, { mode: 0o600 });
	return { names: [...files.keys()], faults };
}

/** What lies in the folder that was named, or the one zip that was; and the folder out of which no link may lead. */
function delivered(source: string): { entries: Entry[]; root: string } {
	const entry = entryOf(source, null);
	if (isZip(entry) && entry.state === 'file') return { entries: [entry], root: '' };
	try {
		const root = realpathSync(source);
		return { entries: entriesOf(source, root), root };
	} catch (cause) {
		throw new Misuse(
			`missing contributions: ${source} is neither a folder nor a zip that can be read; name it with --contributions`,
			{ cause }
		);
	}
}

/**
 * Every file in `source`, where each sub-folder and each zip is one contribution. Order: contributions by name, then tables in
 * the order of `tables`, then other files. `source` may itself be one zip; zips are unpacked into `unpacked`. A file outside
 * any contribution is included when it looks like a misplaced table. Of contributions of one partner, that packed last counts. What cannot be read, and a link that leads out of `source`,
 * has a fault and is not opened. Throws when there is nothing to read.
 */
export async function findDeliveredFiles(
	source: string,
	tables: readonly Table[],
	unpacked: string,
	opening?: { programme: Programme; unlocking: Unlocking }
): Promise<DeliveredFile[]> {
	const { entries, root } = delivered(source);
	const isContribution = (entry: Entry) =>
		entry.state === 'folder' || isZip(entry) || (entry.state !== 'file' && !tableLike.test(entry.name));
	const contributions = entries.filter(isContribution);
	if (contributions.length === 0)
		throw new Misuse(
			`missing contributions: ${source} has no sub-folder and no zip; put each partner's files in a folder of their own`
		);
	const misplaced = entries.filter((entry) => !isContribution(entry) && tableLike.test(entry.name));
	const all: Found[] = [];
	for (const [i, entry] of contributions.entries())
		if (entry.state === 'folder') all.push(...inFolder(entry.name, entry.path, tables, root));
		else if (entry.state === 'file')
			all.push(...(await inZip(entry, join(unpacked, String(i)), tables, opening)));
		else all.push({ ...found('', entry, tables), contribution: entry.name });
	all.push(...misplaced.map((entry) => found('', entry, tables)));
	return latestContributions(all).map((one, i) => ({ ...one, file: i + 1 }));
}

const tableOf = (name: string, tables: readonly Table[]) =>
	tables.find((table) => name === `${table.name}.csv`) ?? null;

function inTableOrder(entries: Entry[], tables: readonly Table[]): Entry[] {
	const position = ({ name }: Entry) => {
		const table = tableOf(name, tables);
		return table === null ? tables.length : tables.indexOf(table);
	};
	return entries.sort((a, b) => position(a) - position(b));
}
