const tenth = (value: number) => Math.round(value * 10) / 10;

const circle = (x: number, y: number, r: number) =>
	`M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const square = (x: number, y: number, r: number) => {
	const half = tenth(r * 0.9);
	return `M${tenth(x - half)} ${tenth(y - half)}h${2 * half}v${2 * half}h${-2 * half}z`;
};
const triangle = (x: number, y: number, r: number) =>
	`M${tenth(x)} ${tenth(y - 1.25 * r)}l${tenth(1.15 * r)} ${tenth(2 * r)}h${tenth(-2.3 * r)}z`;
const diamond = (x: number, y: number, r: number) =>
	`M${tenth(x)} ${tenth(y - 1.3 * r)}l${tenth(1.2 * r)} ${tenth(1.3 * r)}l${tenth(-1.2 * r)} ${tenth(1.3 * r)}l${tenth(-1.2 * r)} ${tenth(-1.3 * r)}z`;
const shapes = [circle, square, triangle, diamond];

/** Up to so many countries have a shape of their own, besides a colour; of more all people are circles. */
export const countryMarks = shapes.length;

/** The mark of a person, as the path of an SVG. */
export const personMark = (mark: number, x: number, y: number, r = 5.5): string => shapes[mark]!(x, y, r);
