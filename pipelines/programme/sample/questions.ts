import { wavesOfRole } from '#schemas/waves.ts';
import type { Programme } from '#schemas/programme.ts';
import { textHash } from './hash-bits.ts';
import type { Setting } from './setting.ts';

type Item = Programme['instruments'][number]['items'][number];

/** One item as the generator sees it. */
export interface Question {
	code: string;
	min: number;
	max: number;
	reversed: boolean;
	shape: 'yes-no' | 'rating' | 'count';
	/** The earlier count with the same bounds, of which this one counts a part. */
	partOf: string | null;
	/** Place of its scale among the programme's scales; -1 for an item on its own. */
	scale: number;
	/** The average answer: 0 at `min_v`, 1 at `max_v`. */
	centre: number;
}

const shapeOf = ({ min_v, max_v }: Item): Question['shape'] =>
	max_v - min_v <= 1 ? 'yes-no' : max_v - min_v < 8 ? 'rating' : 'count';

/** The items that a wave asks, over all instruments, in the programme's order. */
export function questionsOf({ programme, streams }: Setting, wave: string): Question[] {
	const scales = programme.scales.map((scale) => scale.code);
	const items = programme.instruments.filter(({ waves }) => waves.includes(wave)).flatMap((one) => one.items);
	const around = (subject: string, low: number, high: number) =>
		low + (high - low) * streams('centre')(textHash(subject)).unit();
	return items.map((item, place) => {
		const shape = shapeOf(item);
		const earlier = items.slice(0, place).find((one) => one.min_v === item.min_v && one.max_v === item.max_v);
		const ofScale = wavesOfRole(programme, 'event').includes(wave)
			? 0.8
			: around(item.scale_code ?? item.item_code, 0.4, 0.58);
		return {
			code: item.item_code,
			min: item.min_v,
			max: item.max_v,
			reversed: item.reversed,
			shape,
			partOf: shape === 'count' && earlier ? earlier.item_code : null,
			scale: item.scale_code === null ? -1 : scales.indexOf(item.scale_code),
			centre: ofScale + around(item.item_code, -0.06, 0.06)
		};
	});
}
