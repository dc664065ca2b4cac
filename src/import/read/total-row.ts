import type { Above, ColumnSum } from './column-sums.ts';
import { explained, type Figure, type Tried } from './row-statistics.ts';
import { Summand } from './summand.ts';
import { countTold, type LabelSays } from './total-words.ts';

/** What a row may be: a total that is left out, or one that a person has to be asked about. */
type Found = 'total' | 'possible' | null;

const enough = 0.9;

/** Whether a column tells records apart: words in nearly every cell, most of them different. */
function tellsApart({ filled, numbers, values, others }: ColumnSum, rows: number): boolean {
	return (
		filled >= enough * rows && numbers <= (1 - enough) * filled && (others > 0 || values.size * 2 > rows)
	);
}

/** "Samira Nur": somebody whose numbers happen to add up. */
const isNameLike = (label: string) => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+$/u.test(label);

/** Whether the people above are called by two names, so that "Max" is none of them. */
const haveTwoNames = ({ values }: ColumnSum) => [...values.keys()].every((name) => name.includes(' '));

/** "Samira" below "Ida" and "Per": one word as all have. */
const isAlike = (label: string, { values, others }: ColumnSum) =>
	/^\p{Lu}[\p{L}'’-]+$/u.test(label) &&
	values.size + others > 0 &&
	[...values.keys()].every((name) => !name.includes(' '));

/** A number below ticks, a share below numbers, or a number below times is of another kind than its column. */
function isForeign({ percent, time, column }: Figure & { time: boolean }): boolean {
	const { numbers, filled, percents, times } = column;
	if (filled === 0) return false;
	return (
		numbers <= (1 - enough) * filled || (percent && percents === 0) || (!time && times >= enough * filled)
	);
}

function figureOf(
	{ readings, written }: Summand,
	percent: boolean,
	said: boolean,
	column: ColumnSum
): Figure & { time: boolean } {
	const has = () => [...column.values.keys()].some((value) => new Summand(value).readings[0] === readings[0]);
	return {
		readings,
		percent: percent || written.percent,
		room: written.room,
		whole: written.whole,
		// What a label says to be a mean or the most may well be what somebody has.
		usual: () => !said && has(),
		time: written.time,
		column
	};
}

const tellsShare = (label: string): boolean => /%|\b(?:procent|prosent|percent|pct)/i.test(label);

/**
 * Whether a row holds the totals of those above: sums, means, counts, shares or other statistics, in numbers or
 * times only, beside one label at most, or two of which one says so. `possible` where only the label says so, or only the numbers, and a
 * person has to say. `after`: the row before was a total.
 */
export function totalIn(row: readonly Summand[], above: Above, after: boolean): Found {
	const numbers: number[] = [];
	let at = -1;
	let second = -1;
	for (let i = 0; i < row.length; i += 1) {
		const one = row[i]!;
		if (!one.filled) continue;
		if (one.readings.length > 0) numbers.push(i);
		// Most records of most tables have several words and are decided here.
		else if (second >= 0) return null;
		else if (at < 0) at = i;
		else second = i;
	}
	// A day or an address labels no total.
	if ((at >= 0 && row[at]!.isValue) || (second >= 0 && row[second]!.isValue)) return null;
	if (second >= 0) return ofTwo([row[at]!, row[second]!], numbers, row, above);
	const label = at < 0 ? '' : row[at]!.text.trim();
	if (numbers.length === 0) return at < 0 || row.length < 2 ? null : closing(label, above);
	const said = at < 0 ? null : row[at]!.says;
	if (said === 'total') return 'total';
	const { rows, full } = above;
	if (said === null && rows < 2) return null;
	if (rows === 0) return 'possible';
	const nameless = row.some((one, i) => !one.filled && tellsApart(above.column(i), full));
	const share = tellsShare(label);
	const figures = numbers.map((i) => figureOf(row[i]!, share, said !== null, above.column(i)));
	const foreign = figures.filter(isForeign).length;
	const beyond = figures.filter(({ readings, column: { largest } }) => readings[0]! > largest).length;
	const strange = nameless || foreign > 0 || after;
	if (said === null && !strange && beyond < 2 && figures.length < 3) return null;
	const way = explained(figures, rows, {
		counts: strange ? 'values' : said !== null || beyond >= 2 ? 'filled' : 'none',
		wholeMeans: after || said !== null,
		spread: said !== null || (nameless && label === '')
	} satisfies Tried);
	if (said !== null) {
		if (way === null) return 'possible';
		return isCertain(said, way.weighty, nameless || foreign > 0, above.column(at)) ? 'total' : 'possible';
	}
	if (way === null) return foreign > 0 && (nameless || after) && label !== '' ? 'possible' : null;
	const mayBeName = isNameLike(label) || (foreign === 0 && isAlike(label, above.column(at)));
	// One number below two others is little to go by.
	if (nameless && (way.weighty > 0 || foreign > 0 || (after && label === '')))
		return mayBeName || (rows < 3 && figures.length < 2 && foreign === 0 && !after) ? 'possible' : 'total';
	if (foreign > 0 && (way.weighty > 1 || after)) return isNameLike(label) ? 'possible' : 'total';
	if (!way.adds) return beyond >= 2 && way.weighty >= 2 && !isNameLike(label) ? 'possible' : null;
	if (rows < 3) return null;
	if (way.weighty >= 3 && label !== '') return way.sums && !mayBeName ? 'total' : 'possible';
	return way.weighty >= 2 && (beyond >= 2 || (after && label !== '')) ? 'possible' : null;
}

/** A row with two labels, "Hold A" and "I alt": a word may be a value of its column, so the numbers have to fit. */
function ofTwo(labels: Summand[], numbers: number[], row: readonly Summand[], above: Above): Found {
	const { rows } = above;
	if (numbers.length === 0 || rows < 2) return null;
	const label = labels.find(({ says }) => ![null, 'nickname'].includes(says));
	if (label === undefined) return null;
	const figures = numbers.map((i) => figureOf(row[i]!, tellsShare(label.text), true, above.column(i)));
	const strange = figures.some(isForeign);
	const way = explained(figures, rows, {
		counts: strange ? 'values' : 'filled',
		wholeMeans: true,
		spread: true
	});
	if (way === null) return null;
	return strange || way.weighty >= 2 ? 'total' : 'possible';
}

/** Whether a label and numbers that fit it are enough: the less the label says, the more the numbers have to. */
function isCertain(said: LabelSays, weighty: number, strange: boolean, labels: ColumnSum): boolean {
	if (said === 'measure') return true;
	if (said === 'nickname') return strange || (weighty >= 2 && haveTwoNames(labels));
	return strange || weighty >= 2;
}

/** A line that has nothing but how many there are above it; asked about where there are more or fewer. */
function closing(text: string, { rows, full }: Above): Found {
	const count = countTold(text);
	return count === null || rows === 0 ? null : count === rows || count === full ? 'total' : 'possible';
}
