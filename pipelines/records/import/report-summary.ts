import { problemText } from '#language/problem-text.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import type { ImportedFile } from './import-report.ts';

/** The account for people: a few lines. */
export function summaryOf(
	{ file, looked, proposal, outcome }: ImportedFile,
	t: Translate,
	programme: Programme
): string {
	const { reading, source, shape, columns } = proposal.recipe;
	const { read, accepted, rejected, blank, skipped } = outcome;
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
		`${read} records read = ${accepted} accepted + ${rejected} rejected + ${blank} blank + ${skipped} skipped`,
		...[...outcome.tables].map(([name, { rows }]) => `  ${name}: ${rows} rows`),
		...problems.map((problem) => {
			const { message, fix } = problemText(t, problem, programme);
			const count = outcome.counts.find(({ code }) => code === problem.code)?.count ?? 1;
			return `${problem.severity} ${problem.code} (${count}): ${oneLine(message)} ${oneLine(fix)}`;
		}),
		''
	].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 300);
