import { masked } from '#privacy/masked.ts';
import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Reading } from '#schemas/recipe.ts';
import { proposeRecipe } from './columns/propose-recipe.ts';
import { convert } from './convert/convert.ts';
import type { ColumnProfile, Importer, OnProgress, SourceFile } from './importer.ts';
import { hiddenBy, Profiler } from './profile.ts';
import { detectReading } from './read/detect-reading.ts';
import { records } from './read/records.ts';

interface Profiled {
	profiles: ColumnProfile[];
	records: number;
}

/** One import of one file, in this thread: in Node, and inside the browser's worker. */
export function openImport(file: SourceFile, programme: Programme): Importer {
	let profiled: { of: string; made: Profiled } | null = null;
	let sha256: string | null = null;

	async function lookAt(choices: Partial<Reading>, signal?: AbortSignal) {
		const looked = await detectReading(file, choices, signal);
		sha256 = looked.sha256;
		return looked;
	}

	/** What the columns hold under a reading; kept, since converting asks for it again. */
	async function profile(reading: Reading, onProgress: OnProgress, signal?: AbortSignal): Promise<Profiled> {
		const of = JSON.stringify(reading);
		if (profiled?.of === of) return profiled.made;
		const { header } = await lookAt(reading, signal);
		const profiler = new Profiler(header);
		let count = 0;
		for await (const batch of records(tracked(file, onProgress), reading, signal))
			for (const { kind, cells } of batch) {
				count += 1;
				if (kind === 'data') profiler.see(cells);
			}
		const made = { profiles: profiler.profiles(), records: count };
		profiled = { of, made };
		return made;
	}

	return {
		look: lookAt,
		async propose(reading, { recipes, table }, onProgress = () => undefined, signal) {
			const { profiles, records: count } = await profile(reading, onProgress, signal);
			const header = profiles.map(({ name }) => name);
			const proposed = proposeRecipe({
				header,
				profiles,
				reading,
				file: file.name,
				programme,
				recipes,
				table
			});
			const problems = [...doubtsOf(profiles, reading), ...proposed.problems];
			return { ...proposed, problems, profiles, records: count };
		},
		async convert(recipe, amendments, context, onProgress = () => undefined, signal) {
			const { profiles } = await profile(recipe.reading, () => undefined, signal);
			const again = () => records(tracked(file, onProgress), recipe.reading, signal);
			sha256 ??= (await lookAt(recipe.reading, signal)).sha256;
			return convert({ recipe, profiles, amendments, context, sha256, records: again });
		},
		async excerpt(reading, wanted) {
			const { profiles } = await profile(reading, () => undefined);
			const labels = profiles.map(hiddenBy);
			const left = new Set(wanted);
			const out: { record: number; line: number; cells: string[] }[] = [];
			for await (const batch of left.size > 0 ? records(file, reading) : []) {
				for (const { record, line, cells } of batch)
					if (left.delete(record))
						out.push({
							record,
							line,
							cells: cells.map((text, i) => (text === '' ? '' : (labels[i] ?? masked(text))))
						});
				if (left.size === 0) break;
			}
			return out;
		},
		close: () => undefined
	};
}

/** Tells how far the file is read by the pieces that are asked for. */
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

/** What the values of columns leave open, as problems of the columns. */
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
