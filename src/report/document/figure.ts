/** A drawing as SVG that stands alone, with its size in CSS pixels. */
export interface Drawn {
	svg: string;
	width: number;
	height: number;
}

/** A chart with its caption. Everybody who cannot see it reads `alt`. */
export interface Figure {
	kind: 'figure';
	id: string;
	caption: string;
	alt: string;
	/** For paper and screens, and for a phone. */
	wide: Drawn;
	narrow: Drawn;
	/** What it measures, and how to read its marks. */
	notes: string[];
	/** The id of the table with its numbers. */
	table: string;
}
