import { isSessionTarget } from '../columns/session-target.ts';
import { areHours } from '../columns/sheet-words.ts';
import { isSound, type RawRecord } from '../read/raw-record.ts';
import type { ConversionPlan } from './conversion-plan.ts';
import { numberCell } from './parse-cell.ts';
import { remembered } from '../remembered.ts';
import { textOf, type ValueSource } from './value-source.ts';

/** What the numbers of an attendance sheet stand for, and how many of either kind say so. */
export interface PresenceNumbers {
	/** Whether they are hours; otherwise 1 and 0 are ticks, and any other number is a fault. */
	inHours: boolean;
	/** Whether times such as 3:30 are hours and minutes that somebody stayed. */
	inTimes: boolean;
	ones: number;
	others: number;
	times: number;
}

const time = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/;
/** No event begins before this hour: an earlier time is no time of the day, but how long somebody stayed. */
const firstHour = 6;

/** Hours in a text such as "3:30" or "03:30:00"; null where it is no time. */
export function hoursIn(text: string): number | null {
	const found = time.exec(text.trim());
	return found === null ? null : Number(found[1]) + Number(found[2]) / 60;
}

/**
 * Decides for a whole sheet, by the records that may be accepted: numbers are hours or ticks; times are hours where one of them is too early for an event.
 */
export async function numbersOf(
	plan: ConversionPlan,
	batches: AsyncIterable<RawRecord[]>
): Promise<PresenceNumbers> {
	const sessions = [...plan.sources.values()].filter(({ target }) => isSessionTarget(target));
	const columns = new Map(sessions.map((source) => [source, { ones: 0, others: 0, marks: 0 }]));
	const kinds = new Map(sessions.map((source) => [source, remembered((text) => kindOf(text, source))]));
	let [times, earliest] = [0, Infinity];
	for await (const batch of batches)
		for (const record of batch)
			for (const source of isSound(record) ? sessions : []) {
				const kind = kinds.get(source)!(textOf(source, record.cells));
				if (typeof kind === 'number') {
					times += 1;
					if (kind > 0 && kind < earliest) earliest = kind;
				} else if (kind !== null) columns.get(source)![kind] += 1;
			}
	const said = plan.recipe.times;
	const inTimes = said === undefined ? earliest < firstHour : said === 'hours' && times > 0;
	const all = [...columns.values()];
	const sum = (of: 'ones' | 'others') => all.reduce((total, column) => total + column[of], 0);
	return { inHours: inTimes || areHours(all), inTimes, ones: sum('ones'), others: sum('others'), times };
}

/** What a cell says of its column's numbers: the hours of a time, or as what it counts; null for nothing. */
function kindOf(text: string, source: ValueSource): number | 'ones' | 'others' | 'marks' | null {
	const stayed = hoursIn(text);
	if (stayed !== null) return stayed;
	const number = numberCell(text, source.writing);
	if (number === '1') return 'ones';
	if (typeof number === 'string') return number === '0' ? null : 'others';
	return source.code(text) === 'present' ? 'marks' : null;
}
