import { masked } from '#privacy/masked.ts';
import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Reading } from '#schemas/recipe.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { proposeRecipe } from './columns/propose-recipe.ts';
import { convert } from './convert/convert.ts';
import type { MeetingReport } from './meeting/meeting-report.ts';
import type { Legend } from './read/legend.ts';
import type { ColumnProfile, Importer, OnProgress, SourceFile } from './importer.ts';
import { Profiler, shownIn } from './column-profile.ts';
import { detectAsWritten, recordsAsWritten } from './as-written.ts';
import { PackedRecords } from './read/packed-records.ts';
import { isSound, type RawRecord } from './read/raw-record.ts';

interface Profiled {
	profiles: ColumnProfile[];
	records: number;
	meeting: MeetingReport | null;
	legend: Legend;
	packed: PackedRecords;
}

/** Imports one file in the current thread: in Node, and inside the browser's worker. */
export function openImport(file: SourceFile, programme: Programme): Importer {
	let profiled: { reading: string; result: Profiled } | null = null;
	let sha256: string | null = null;

	async function detect(choices: Partial<Reading>, signal?: AbortSignal) {
		const detected = await detectAsWritten(file, choices, signal);
		sha256 = detected.sha256;
		return detected;
	}

	/** Profiles the columns under a reading; remembered, since converting needs it again. */
	async function profile(reading: Reading, onProgress: OnProgress, signal?: AbortSignal): Promise<Profiled> {
		const key = JSON.stringify(reading);
		if (profiled?.reading === key) return profiled.result;
		const { header, meeting, legend } = await detect(reading, signal);
		const profiler = new Profiler(header, idColumns(programme));
		const packed = new PackedRecords();
		let count = 0;
		for await (const batch of recordsAsWritten(tracked(file, onProgress), reading, signal)) {
			packed.add(batch);
			count += batch.length;
			for (const record of batch) if (isSound(record)) profiler.add(record);
		}
		const result = { profiles: profiler.profiles(), records: count, meeting, legend, packed };
		profiled = { reading: key, result };
		return result;
	}

	return {
		look: detect,
		async propose(reading, { recipes, table, sessions = [] }, onProgress = () => undefined, signal) {
			const { profiles, records: count, meeting, legend } = await profile(reading, onProgress, signal);
			const header = profiles.map(({ name }) => name);
			const proposed = proposeRecipe({
				header,
				profiles,
				reading,
				file: file.name,
				programme,
				recipes,
				table,
				meeting,
				legend,
				sessions
			});
			const { columns } = proposed.recipe;
			// The times of a report are written as its day, which is asked once.
			const read =
				meeting === null ? profiles : profiles.filter(({ index }) => columns[index]?.target !== null);
			const problems = [...doubtsOf(read, reading), ...proposed.problems];
			return { ...proposed, problems, profiles, records: count };
		},
		async convert(recipe, amendments, context, onProgress = () => undefined, signal) {
			const { profiles, packed, records } = await profile(recipe.reading, () => undefined, signal);
			const followed = tracked(file, onProgress);
			const again = () =>
				packed.complete
					? unpacked(packed, records, followed, signal)
					: recordsAsWritten(followed, recipe.reading, signal);
			sha256 ??= (await detect(recipe.reading, signal)).sha256;
			return convert({ recipe, profiles, amendments, context, sha256, records: again });
		},
		async excerpt(reading, wanted) {
			const { profiles } = await profile(reading, () => undefined);
			const shown = profiles.map(shownIn);
			const remaining = new Set(wanted);
			const out: { record: number; line: number; cells: string[] }[] = [];
			for await (const batch of remaining.size > 0 ? recordsAsWritten(file, reading) : []) {
				for (const { record, line, cells } of batch)
					if (remaining.delete(record))
						out.push({
							record,
							line,
							cells: cells.map((text, i) => (text === '' ? '' : (shown[i] ?? masked)(text)))
						});
				if (remaining.size === 0) break;
			}
			return out;
		},
		close: () => undefined
	};
}

/** How many records are converted before the next sign of progress, and the next chance to cancel. */
const atATime = 16_384;

/** The packed records. Now and then a byte of the file is read: it lets in what else there is to do, and tells how far this is. */
async function* unpacked(
	packed: PackedRecords,
	records: number,
	file: SourceFile,
	signal?: AbortSignal
): AsyncGenerator<RawRecord[]> {
	let [done, next] = [0, 0];
	for (const batch of packed.batches()) {
		if (done >= next) {
			const at = Math.floor((file.size * done) / Math.max(1, records));
			await file.slice(at, Math.min(file.size, at + 1));
			signal?.throwIfAborted();
			next += atATime;
		}
		yield batch;
		done += batch.length;
	}
}

/** Reports progress by the offset of the bytes that are read. */
function tracked(file: SourceFile, onProgress: OnProgress): SourceFile {
	return {
		name: file.name,
		size: file.size,
		slice: (from, to) => {
			onProgress(file.size === 0 ? 0 : Math.min(1, from / file.size));
			return file.slice(from, to);
		}
	};
}

/** Open questions about the values of columns, as problems. */
/** The names of the columns in which tables have ids. */
const idColumns = (programme: Programme): Set<string> =>
	new Set(
		contributedTables(programme).flatMap(({ columns }) =>
			Object.keys(columns).filter((name) => columns[name]!.kind === 'id')
		)
	);

const doubtsOf = (profiles: readonly ColumnProfile[], { sheet }: Reading): Problem[] =>
	profiles.flatMap(({ index, name, doubts }) =>
		doubts.map(({ code, severity, args }) => ({
			code,
			severity,
			sheet,
			line: null,
			record: null,
			columnIndex: index,
			column: name,
			value: args.first,
			args
		}))
	);
