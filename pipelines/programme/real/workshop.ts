import { codeOf } from './csv.ts';

/** One workshop: its session id, place and time. */
export interface Workshop {
	id: string;
	country: string;
	/** Last day of its month; the source gives no day. */
	heldOn: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Country of each place. Aalto University is in Espoo. */
const countries = {
	aalto: 'FI',
	aarhus: 'DK',
	copenhagen: 'DK',
	espoo: 'FI',
	linkoeping: 'SE',
	lund: 'SE',
	oslo: 'NO',
	reykjavik: 'IS',
	stockholm: 'SE',
	tromso: 'NO',
	trondheim: 'NO',
	turku: 'FI',
	umea: 'SE'
};

/** Places that the file names spell without their special letters. */
const spellings: Readonly<Record<string, string>> = {
	Linköping: 'linkoeping',
	Tromsø: 'tromso',
	Umeå: 'umea'
};

/** A number of months since year 0 as `YYYY-MM`. */
const monthText = (count: number) => `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;

function monthOf(name: string): number {
	const found = months.indexOf(name.slice(0, 3).toLowerCase());
	if (found < 0) throw new Error(`unknown month: "${name}"; known are ${months.join(', ')}`);
	return found;
}

function workshop(place: string, count: number): Workshop {
	const lastDay = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0));
	return {
		id: `${place}-${monthText(count)}`,
		country: codeOf(countries, place, 'place'),
		heldOn: lastDay.toISOString().slice(0, 10)
	};
}

/**
 * The workshop of a form answered beforehand, from the name of its file (`espoo-dec`) and the day of its last
 * answer: the first such month that had not ended by then. (The folder's year is not used: it is wrong for
 * Aarhus.)
 */
export function workshopOfFile(name: string, lastAnswer: string): Workshop {
	const [place = '', month = ''] = name.split('-');
	const answered = Number(lastAnswer.slice(0, 4)) * 12 + Number(lastAnswer.slice(5, 7)) - 1;
	return workshop(place, answered + ((monthOf(month) - (answered % 12) + 12) % 12));
}

/** The workshop that an answer afterwards names: `Linköping, Sweden, November 2017`. */
export function workshopOfAnswer(text: string): Workshop {
	const match = /^(\S+), .+, (\w+) (\d{4})$/.exec(text.trim());
	if (!match) throw new Error(`invalid workshop: "${text}"; "place, country, month year" is expected`);
	const [, place, month, year] = match as unknown as [string, string, string, string];
	return workshop(spellings[place] ?? place.toLowerCase(), Number(year) * 12 + monthOf(month));
}
