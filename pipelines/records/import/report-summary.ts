import { problemText } from '#language/problem-text.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import { takenFrom, type ImportedFile } from './import-report.ts';

/** The account for people: a few lines. */
export function summaryOf(read: ImportedFile, t: Translate, programme: Programme): string {
	const { file, looked, proposal, outcome } = read;
	const { reading, source, shape, columns } = proposal.recipe;
	const { accepted, rejected, blank, skipped } = outcome;
	const how =
		looked.kind === 'text'
			? `${reading.encoding}, separator ${JSON.stringify(reading.delimiter)}`
			: `sheet ${reading.sheet}`;
	const mapped = columns.filter(({ target }) => target !== null);
	const seen = new Set<string>();
	const problems = [...looked.problems, ...proposal.problems, ...outcome.problems].filter(({ code }) => {
		const first = !seen.has(code);
		seen.add(code);
		return first;
	});
	return [
		`${file}: ${how}, header in line ${reading.headerLine} (${reading.headerRows} rows); looks like ${source}, ${shape}`,
		`${mapped.length} of ${columns.length} columns have a target`,
		...mapped.map(({ name, target }) => `  ${oneLine(name)} -> ${target}`),
		`${outcome.read} records read = ${accepted} accepted + ${rejected} rejected + ${blank} blank + ${skipped} skipped`,
		...[...outcome.tables].map(([name, { rows }]) => `  ${name}: ${rows} rows`),
		...changeLines(read),
		...problems.map((problem) => {
			const { message, fix } = problemText(t, problem, programme);
			const count = outcome.counts.find(({ code }) => code === problem.code)?.count ?? 1;
			return `${problem.severity} ${problem.code} (${count}): ${oneLine(message)} ${oneLine(fix)}`;
		}),
		''
	].join('\n');
}

/** What became of the folder that the file was read into. */
function changeLines(read: ImportedFile): string[] {
	if (read.changes === null) return [];
	if (takenFrom(read) === 'none') return ['nothing was accepted, and nothing was written'];
	const touched = read.changes.tables.filter(
		({ added, changed, unchanged, removed }) => added + changed + unchanged + removed > 0
	);
	return touched.map(
		({ table, added, changed, unchanged, removed }) =>
			`  ${table}.csv: ${added} new, ${changed} changed, ${unchanged} unchanged, ${removed} removed`
	);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 300);
