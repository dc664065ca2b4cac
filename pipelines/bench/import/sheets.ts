import type { Programme } from '#schemas/programme.ts';
import { header as participantHeader, line as participant, pseudonym } from './participants.ts';

/** A kind of file of which partners have many rows: its header, and the line of a number, always the same. */
export interface Sheet {
	/** The table that somebody says it is; null where its columns tell. */
	table: string | null;
	header: string;
	line: (i: number) => string;
}

const scattered = (i: number, by: number): number => Math.floor(((i * 2_654_435_761) % 4_294_967_296) / by);
const two = (n: number): string => String(n).padStart(2, '0');
const remarks =
	'more time for questions|a room where one can hear|mødet var godt, men for langt|kiitos, kaikki oli hyvin|the mentor knew my trade|“bra” sade de andra|nothing|to meet people who work here|I would like to go on, if there is a place'.split(
		'|'
	);

/** 20 columns each. */
export function sheets(programme: Programme): Record<'participants' | 'survey' | 'attendance', Sheet> {
	const questions = programme.instruments[0]!.items.slice(3, 19);
	const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
	return {
		participants: { table: 'participant', header: participantHeader, line: participant },
		survey: {
			table: null,
			header: [
				'participant_id',
				'Date submitted',
				'Wave',
				...questions.map(({ text }) => quoted(text['en'])),
				'Anything else?'
			].join(','),
			line: (i) => {
				const said = scattered(i, 3) % 3 === 0 ? '' : `${remarks[scattered(i, 5) % remarks.length]!} (${i})`;
				return [
					pseudonym(i),
					`2021-${two(1 + (scattered(i, 7) % 12))}-${two(1 + (scattered(i, 11) % 28))}`,
					i % 2 === 0 ? 'baseline' : 'endline',
					...questions.map(({ min_v: least }, n) => String(least + (scattered(i, 13 + 2 * n) % 5))),
					said.includes(',') ? quoted(said) : said
				].join(',');
			}
		},
		attendance: {
			table: null,
			header: [
				'participant_id',
				...Array.from({ length: 19 }, (_, n) => `Mentor day ${two(n + 1)}-09-2020`)
			].join(','),
			line: (i) =>
				`${pseudonym(i)},${Array.from({ length: 19 }, (_, n) => (scattered(i, 3 + n) % 4 ? 'x' : '')).join(',')}`
		}
	};
}

/** So many rows of a sheet as CSV, or as many as fit into so many bytes, in pieces of some thousand lines. */
export function* csvOf({ header, line }: Sheet, most: { rows: number; bytes: number }): Generator<string> {
	yield `${header}\n`;
	for (let i = 0, bytes = 0; i < most.rows && bytes < most.bytes;) {
		let piece = '';
		for (const to = Math.min(most.rows, i + 5000); i < to; i += 1) piece += `${line(i)}\n`;
		bytes += piece.length;
		yield piece;
	}
}
