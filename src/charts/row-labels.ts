import { text, type Markish } from '@observablehq/plot';
import type { Layout, Place } from './row-layout.ts';

/** The names of the rows, beside their marks or above them; the row of everybody is set in bold. */
export function labels({ places, marginLeft, stacked }: Layout): Markish[] {
	const named = (whole: boolean) =>
		text(
			places.filter(({ row }) => (row.whole ?? false) === whole),
			{
				frameAnchor: 'left',
				dx: stacked ? 0 : -marginLeft,
				y: stacked ? 'labelY' : 'markY',
				text: ({ row }: Place) => row.label,
				fontWeight: whole ? 650 : 400
			}
		);
	return [named(false), named(true)];
}
