import type { Definition } from './indicator.ts';
import type { Programme } from './programme.ts';

export interface Range {
	low: number;
	high: number;
}

/** The lowest and the highest answer on a scale: as the programme states it, or as all its questions have it; null where neither says it. */
export function scaleRange(
	{ scales, instruments }: Pick<Programme, 'scales' | 'instruments'>,
	code: string | null
): Range | null {
	const stated = scales.find((one) => one.code === code)?.range;
	if (stated) return stated;
	const items = instruments.flatMap((one) => one.items).filter(({ scale_code }) => scale_code === code);
	const [first] = items;
	if (!first || code === null) return null;
	const { min_v: low, max_v: high } = first;
	return items.every(({ min_v, max_v }) => min_v === low && max_v === high) ? { low, high } : null;
}

/** The whole range that the levels before and after of a change can have; null where it is not known. */
export function levelRange(
	programme: Pick<Programme, 'scales' | 'instruments'>,
	{ unit, linkedScale }: Pick<Definition, 'unit' | 'linkedScale'>
): Range | null {
	if (unit === 'index-points' || unit === 'percentage-points') return { low: 0, high: 1 };
	return unit === 'points' ? scaleRange(programme, linkedScale) : null;
}
