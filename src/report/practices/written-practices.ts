import type { PracticeWords } from '#schemas/report-draft.ts';
import type { Practice } from './practice.ts';
import { isBlank, practiceOf } from './practice-words.ts';

/** A good practice as it was written on the page in the language of a report; null where nothing was, and what the programme brings holds. */
export interface WrittenPractice {
	id: string;
	off: boolean;
	said: PracticeWords | null;
}

/** The order of their files: a report by the command has the same. */
const inOrder = (practices: Practice[]) =>
	practices
		.map((practice) => ({ practice, name: `${practice.id}.` }))
		.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
		.map(({ practice }) => practice);

/** The good practices of a report: those that the programme brings, as far as they were not changed or turned off, and those of the authors. */
export function withWritten(
	brought: readonly Practice[],
	written: readonly WrittenPractice[] = []
): readonly Practice[] {
	if (written.length === 0) return brought;
	const changed = new Map(written.map((one) => [one.id, one]));
	const kept = brought.filter(({ id }) => {
		const one = changed.get(id);
		return !one || (!one.off && one.said === null);
	});
	const own = written.flatMap(({ id, off, said }) =>
		off || said === null || isBlank(said) ? [] : [practiceOf(id, said)]
	);
	return inOrder([...kept, ...own]);
}
