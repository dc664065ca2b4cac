import type { SampleRow } from './csv.ts';

const yesOrNo = (value: unknown): number | null => (value === 'yes' ? 1 : value === 'no' ? 0 : null);

/** What a participant's record says already, as the answers to the items on work, so that the two agree. */
export function stated(participant: SampleRow, wave: 'baseline' | 'endline'): Map<string, number> {
	const end = wave === 'baseline' ? 'entry' : 'exit';
	const labour = participant[`labour_${end}`];
	const known = new Map<string, number>();
	if (typeof labour === 'string' && labour !== 'undisclosed')
		known.set('worked_hour', labour === 'employee' || labour === 'self_employed' ? 1 : 0);
	const searches = yesOrNo(participant[`job_search_${end}`]);
	if (searches !== null) known.set('looked_work', searches);
	return known;
}
