/** A country as a circle: as large as it has people, on a circle of countries. */
export interface CountryCircle {
	x: number;
	y: number;
	r: number;
}

/** Ties between two countries: a line as wide as there are, with its number in the middle. */
export interface CountryLine {
	from: number;
	to: number;
	width: number;
	x: number;
	y: number;
}

export interface CountryDrawing {
	width: number;
	height: number;
	circles: CountryCircle[];
	lines: CountryLine[];
}

const widest = 26;

/** Lays out countries; `largest` is the number of ties that the widest line stands for, the same in every month. */
export function countryDrawing(
	sizes: readonly number[],
	between: readonly (readonly number[])[],
	largest: number,
	width: number
): CountryDrawing {
	const height = Math.round(width * 0.8);
	const radius = Math.min(width, height) * 0.34;
	const most = Math.max(1, ...sizes);
	const circles = sizes.map((size, i) => {
		const angle = (2 * Math.PI * i) / sizes.length - (3 * Math.PI) / 4;
		return {
			x: width / 2 + (sizes.length < 2 ? 0 : 1.2 * radius * Math.cos(angle)),
			y: height / 2 + (sizes.length < 2 ? 0 : radius * Math.sin(angle)),
			r: Math.max(14, (width / 13) * Math.sqrt(size / most))
		};
	});
	const lines = circles.flatMap((one, from) =>
		circles.slice(from + 1).flatMap((other, k): CountryLine[] => {
			const to = from + 1 + k;
			const ties = between[from]![to]!;
			if (ties === 0) return [];
			// Not in the middle, where lines that cross would put their numbers on each other.
			const part = 0.38;
			return [
				{
					from,
					to,
					width: Math.max(1, (widest * ties) / Math.max(1, largest)),
					x: one.x + part * (other.x - one.x),
					y: one.y + part * (other.y - one.y)
				}
			];
		})
	);
	return { width, height, circles, lines };
}
