import { readCatalogue } from '#indicators/catalogue.ts';
import { openImport } from '#import/file-importer.ts';
import type { DetectedReading, SourceFile } from '#import/importer.ts';
import { records } from '#import/read/records.ts';
import { Refusal } from '#import/refusal.ts';
import { loadMessages } from '#language/messages.ts';
import { textsFor } from '#language/texts-for.ts';
import { problemText } from '#language/problem-text.ts';
import { translator, type Translate } from '#language/translate.ts';
import { pseudonymsWith } from '#privacy/pseudonyms.ts';
import { forNextFile } from '#import/columns/next-file.ts';
import { jointEvents } from '#schemas/planned-events.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { command, Misuse } from '../../tooling/command.ts';
import { readProgramme } from '../../programme/read-programme.ts';
import { takenStatus } from '../taken.ts';
import { answered, recordsAt, type Answers } from './answers.ts';
import {
	knownIn,
	withContributionFolder,
	writeContributionFolder,
	type ContributionFolder
} from './contribution-folder.ts';
import { helpText } from './help.ts';
import { importReport, takenFrom, type ImportedFile } from './import-report.ts';
import { mergeInto } from './merge-into.ts';
import { importKey, readNamed, readRecipe, readSessions, requireFit, saveRecipe } from './named-files.ts';
import { openProblems } from './open-problems.ts';
import { readingChoices, type ReadingAnswers } from './reading-answers.ts';
import { print } from './print.ts';
import { requireAnswers } from './require-answers.ts';
import { requireCountry } from './require-country.ts';
import { requireKey } from './require-key.ts';
import { sourceFile, type OpenSourceFile } from './source-file.ts';
import { summaryOf } from './report-summary.ts';

const usage =
	'npm run -s import -- FILE [--recipe FILE] [--programme DIR] [--table NAME] [--country CODE] [--key FILE] [--out DIR] [--full-list] [--leave-out] [--save-recipe FILE] [--json] [--rows] [--help] [ANSWER ...]';

const one = { type: 'string' } as const;
const several = { type: 'string', multiple: true } as const;

await command(
	usage,
	{
		recipe: { type: 'string' },
		programme: { type: 'string', default: 'data' },
		table: { type: 'string' },
		country: { type: 'string' },
		key: { type: 'string' },
		out: { type: 'string' },
		'full-list': { type: 'boolean', default: false },
		'leave-out': { type: 'boolean', default: false },
		'save-recipe': { type: 'string' },
		json: { type: 'boolean', default: false },
		rows: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
		sheet: one,
		encoding: one,
		delimiter: one,
		'header-line': one,
		'header-rows': one,
		columns: one,
		decimal: one,
		'day-order': one,
		total: several,
		'no-total': several,
		totals: one,
		column: several,
		set: several,
		wave: one,
		kind: several,
		day: several,
		year: one,
		sessions: one,
		label: several,
		keep: several,
		times: one,
		strangers: one,
		skip: several,
		apart: several
	},
	async (values, [path, ...more]) => {
		if (values.help) {
			await print([helpText(usage)]);
			return 0;
		}
		if (path === undefined || more.length > 0) throw new Misuse(`one file is expected; usage: ${usage}`);
		const t = translator('en', await loadMessages('en'));
		const file = await sourceFile(path);
		try {
			return await withPlainRefusal(t, file.name, () => run(values, file, t));
		} finally {
			await file.close();
		}
	}
);

interface ImportOptions extends ReadingAnswers, Answers {
	recipe?: string | undefined;
	programme: string;
	table?: string | undefined;
	country?: string | undefined;
	key?: string | undefined;
	out?: string | undefined;
	'full-list': boolean;
	'leave-out': boolean;
	'save-recipe'?: string | undefined;
	json: boolean;
	rows: boolean;
	sessions?: string | undefined;
	skip?: string[] | undefined;
	apart?: string[] | undefined;
}

async function run(wishes: ImportOptions, file: OpenSourceFile, t: Translate): Promise<number> {
	// What is printed is in English, with the programme's own words where it has no English ones.
	const { programme } = textsFor({ programme: readNamed(() => readProgramme(wishes.programme)) }, [
		t.language
	]);
	const { country = null, table = null, out } = wishes;
	const codes = programme.countries.map(({ code }) => code);
	if (country !== null && !codes.includes(country))
		throw new Misuse(`unknown country: "${country}"; known are ${codes.join(', ')}`);
	const tables = contributedTables(programme).map(({ name }) => name);
	if (table !== null && !tables.includes(table))
		throw new Misuse(`unknown table: "${table}"; known are ${tables.join(', ')}`);
	if (out === undefined && wishes['full-list'])
		throw new Misuse('missing --out: a full list removes what it no longer has from there');
	if (wishes.rows) {
		const { looked } = await lookAt(wishes, file, programme);
		await print(rowsJson(file, looked));
		return 0;
	}
	const read =
		out === undefined
			? await readFile(wishes, file, programme, null)
			: await withContributionFolder(out, programme, (folder, staging) =>
					readInto(wishes, file, programme, { folder, staging })
				);
	const text = wishes.json
		? `${JSON.stringify(importReport(read, t, programme), null, '\t')}\n`
		: summaryOf(read, t, programme);
	await print([text]);
	return read.changes === null ? 0 : takenStatus[takenFrom(read)];
}

/** How a file is read: as a recipe says where one is given, and as the command line says. */
async function lookAt(wishes: ImportOptions, file: OpenSourceFile, programme: Programme) {
	const given = wishes.recipe === undefined ? null : readRecipe(wishes.recipe, programme);
	const importer = openImport(file, programme);
	const looked = await importer.look({ ...given?.reading, ...readingChoices(wishes) });
	return { given, importer, looked };
}

/** Reads a file and says what would become of it, beside the people and events of a folder where there is one. */
async function readFile(
	wishes: ImportOptions,
	file: OpenSourceFile,
	programme: Programme,
	folder: ContributionFolder | null
): Promise<ImportedFile> {
	const { country = null, table = null } = wishes;
	const { given, importer, looked } = await lookAt(wishes, file, programme);
	const { links, sessions: held } = knownIn(folder);
	const sessions = wishes.sessions === undefined ? held : readSessions(wishes.sessions, country);
	const recipes = given ? [given] : [];
	const proposed = await importer.propose(looked.reading, { recipes, table, sessions });
	if (given !== null && table === null) requireFit(given, proposed);
	const recipe = answered(proposed, wishes, programme);
	const problems = openProblems(proposed, recipe, wishes, programme);
	const proposal = { ...proposed, recipe, problems };
	const pseudonyms = pseudonymsWith(await importKey(wishes.key, country));
	const joint = jointEvents(readCatalogue(wishes.programme, programme));
	const context = { programme, country, pseudonyms, links, sessions, jointEvents: joint };
	const at = (lines: string[] = []) => recordsAt(lines, () => records(file, looked.reading));
	const skips = (await at(wishes.skip)).map((record) => ({ record, reason: 'left out' }));
	const amendments = { corrections: [], rules: [], skips, apart: await at(wishes.apart) };
	const outcome = await importer.convert(recipe, amendments, context);
	await file.requireUnchanged();
	if (wishes['save-recipe'] !== undefined) saveRecipe(wishes['save-recipe'], forNextFile(recipe));
	return { file: file.name, looked, proposal, outcome, changes: null };
}

/** Reads a file into a folder: its rows are merged with those that are there, and written where any was accepted. */
async function readInto(
	wishes: ImportOptions,
	file: OpenSourceFile,
	programme: Programme,
	{ folder, staging }: { folder: ContributionFolder; staging: string }
): Promise<ImportedFile> {
	const read = await readFile(wishes, file, programme, folder);
	const { proposal, outcome } = read;
	requireAnswers(proposal, wishes['leave-out']);
	const keyId = requireKey(wishes.key, folder, read, programme);
	const { country = null, 'full-list': complete } = wishes;
	requireCountry(country, folder);
	const merging = { outcome, recipe: proposal.recipe, country, complete };
	const merged = await mergeInto(folder, merging, programme, staging);
	const whole = { ...read, ...merged };
	const links = outcome.links;
	if (takenFrom(whole) !== 'none')
		await writeContributionFolder(folder, merged.changes.next, { keyId, links, programme }, staging);
	return whole;
}

/** Runs `work`; a file that cannot be read is reported in one plain line, as a misuse of the command. */
async function withPlainRefusal<T>(t: Translate, name: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const { code, args, line } = error;
		const place = { sheet: null, line, record: null, columnIndex: null, column: null, value: null };
		const { message, fix } = problemText(t, { code, severity: 'block', args, ...place });
		throw new Misuse(`${name}: ${message} ${fix}`.replace(/\s+/g, ' '));
	}
}

/** The decoded table as JSON, piece by piece: every cell as its original text. Blank lines are omitted. */
async function* rowsJson(file: SourceFile, { header, reading }: DetectedReading): AsyncGenerator<string> {
	yield `{"header":${JSON.stringify(header)},"rows":[`;
	let first = true;
	for await (const batch of records(file, reading))
		for (const { kind, cells } of batch) {
			if (kind === 'blank') continue;
			yield `${first ? '' : ','}\n${JSON.stringify(cells)}`;
			first = false;
		}
	yield '\n]}\n';
}
