import { problemText } from '#language/problem-text.ts';
import type { Translate } from '#language/translate.ts';
import type { Problem } from '#schemas/problem.ts';
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
	// What is wrong with rows is told once with its count, what is said of a column for each.
	const problems = [...looked.problems, ...proposal.problems, ...outcome.problems].filter((problem) => {
		const told = `${problem.code} ${ofColumn(problem) ? problem.columnIndex : ''}`;
		const first = !seen.has(told);
		seen.add(told);
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
			const about = ofColumn(problem) ? oneLine(problem.column ?? '') : count;
			return `${problem.severity} ${problem.code} (${about}): ${oneLine(message)} ${oneLine(fix)}`;
		}),
		''
	].join('\n');
}

/** Whether a problem is about a column as a whole. */
const ofColumn = ({ line, columnIndex }: Problem): boolean => line === null && columnIndex !== null;

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
