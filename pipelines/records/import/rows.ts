import type { DetectedReading, SourceFile } from '#import/importer.ts';
import { records } from '#import/read/records.ts';

/** The decoded table as JSON, piece by piece: every cell as its text, before anything is made of it. Blank lines are left out. */
export async function* rowsJson(file: SourceFile, { header, reading }: DetectedReading): AsyncGenerator<string> {
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
