import type { RowCounts } from './row-counts.ts';
import type { Ingested } from './ingest-files.ts';

const sum = ({ read, accepted, rejected, blank }: RowCounts) =>
	`read ${read} = accepted ${accepted} + rejected ${rejected} + blank ${blank}`;

const list = (title: string, counts: Record<string, number>) => {
	const parts = Object.entries(counts).map(([id, n]) => `${id} ${n}`);
	return parts.length > 0 ? [`${title}: ${parts.join(', ')}`] : [];
};

/** Text output of an ingest: one line for each file, the totals, faults and warnings by rule, and the paths of both files. */
export function summary(ingested: Ingested, out: string, rejected: string): string[] {
	const width = Math.max(...ingested.files.map(({ name }) => name.length), 'in all'.length);
	const faults = Object.keys(ingested.faults).length > 0;
	return [
		...ingested.files
			.filter(({ table, blocked }) => table !== null || blocked !== null)
			.map((file) => {
				const refused = file.blocked === null ? '' : `  not taken: ${file.blocked}`;
				return `${file.name.padEnd(width)}  ${sum(file)}${refused}`;
			}),
		`${'in all'.padEnd(width)}  ${sum(ingested)}`,
		...list('rejected by rule', ingested.faults),
		...list('accepted with a warning', ingested.warnings),
		ingested.leftEarlier ? `nothing could be taken: ${out} stays as it was` : `records: ${out}`,
		...(faults ? [`what was rejected, and why: ${rejected}`] : [])
	];
}
