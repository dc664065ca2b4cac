import type { ExportLanguage } from './export-languages.ts';
import type { Person } from './people.ts';

/** The time of an answer: parts of the local time, as forms write them. */
export interface Moment {
	y: number;
	m: number;
	d: number;
	h: number;
	min: number;
	s: number;
}

/** When each person answered, within some weeks from the given month on; days both below and above 12. */
export const moments = (people: Person[], y: number, m: number): Moment[] =>
	people.map(({ random }) => ({
		y,
		m,
		d: random.between(1, 28),
		h: random.between(7, 22),
		min: random.between(0, 59),
		s: random.between(0, 59)
	}));

const two = (n: number) => String(n).padStart(2, '0');

export const iso = ({ y, m, d }: Moment) => `${y}-${two(m)}-${two(d)}`;
export const isoMoment = (moment: Moment) =>
	`${iso(moment)} ${two(moment.h)}:${two(moment.min)}:${two(moment.s)}`;

/** As Google Forms writes it into its own CSV. */
export const formsMoment = ({ y, m, d, h, min, s }: Moment) =>
	`${y}/${two(m)}/${two(d)} ${h % 12 === 0 ? 12 : h % 12}:${two(min)}:${two(s)} ${h < 12 ? 'AM' : 'PM'} GMT+2`;

/** As a sheet of each language writes it. */
export const sheetMoment: Record<ExportLanguage, (moment: Moment) => string> = {
	en: ({ y, m, d, h, min, s }) => `${m}/${d}/${y} ${h}:${two(min)}:${two(s)}`,
	da: ({ y, m, d, h, min, s }) => `${two(d)}/${two(m)}/${y} ${two(h)}.${two(min)}.${two(s)}`,
	sv: isoMoment,
	fi: ({ y, m, d, h, min, s }) => `${d}.${m}.${y} klo ${h}.${two(min)}.${two(s)}`,
	nb: ({ y, m, d, h, min, s }) => `${two(d)}.${two(m)}.${y} kl. ${two(h)}.${two(min)}.${two(s)}`
};

/** A day as people of each language write it into a sheet. */
export const sheetDay: Record<ExportLanguage, (moment: Moment) => string> = {
	en: ({ y, m, d }) => `${two(d)}/${two(m)}/${y}`,
	da: ({ y, m, d }) => `${two(d)}-${two(m)}-${y}`,
	sv: iso,
	fi: ({ y, m, d }) => `${d}.${m}.${y}`,
	nb: ({ y, m, d }) => `${two(d)}.${two(m)}.${y}`
};

const weekdays: Record<ExportLanguage, string[]> = {
	en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
	da: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
	sv: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
	fi: ['sunnuntai', 'maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai'],
	nb: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag']
};
const monthNames = (language: ExportLanguage, m: number) =>
	new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).formatToParts(
		new Date(Date.UTC(2020, m - 1, 15, 12))
	)[0]!.value;

/** As Moodle writes when an activity was completed. */
export function moodleMoment(language: ExportLanguage, { y, m, d, h, min }: Moment): string {
	const weekday = weekdays[language][new Date(Date.UTC(y, m - 1, d)).getUTCDay()];
	const month = monthNames(language, m);
	switch (language) {
		case 'en':
			return `${weekday}, ${d} ${month} ${y}, ${h % 12 === 0 ? 12 : h % 12}:${two(min)} ${h < 12 ? 'AM' : 'PM'}`;
		case 'fi':
			return `${weekday}, ${d}. ${month}ta ${y}, ${two(h)}.${two(min)}`;
		case 'sv':
			return `${weekday}, ${d} ${month} ${y}, ${two(h)}:${two(min)}`;
		default:
			return `${weekday}, ${d}. ${month} ${y}, ${two(h)}:${two(min)}`;
	}
}
