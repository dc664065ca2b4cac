/**
 * Months as exports write them in English, Danish, Swedish, Finnish and Norwegian, in lower case, without a
 * final point. Finnish dates take the partitive ("syyskuuta").
 */
const names = [
	'january jan januar januari tammikuu tammikuuta tammi',
	'february feb februar februari helmikuu helmikuuta helmi febr',
	'march mar marts mars maaliskuu maaliskuuta maalis',
	'april apr huhtikuu huhtikuuta huhti',
	'may maj mai toukokuu toukokuuta touko',
	'june jun juni kesäkuu kesäkuuta kesä',
	'july jul juli heinäkuu heinäkuuta heinä',
	'august aug augusti elokuu elokuuta elo',
	'september sep sept syyskuu syyskuuta syys',
	'october oct oktober okt lokakuu lokakuuta loka',
	'november nov marraskuu marraskuuta marras',
	'december dec desember des joulukuu joulukuuta joulu'
];

const months = new Map(
	names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const))
);

const weekdays = new Set(
	(
		'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
		'mandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor tors fre lør søn ' +
		'måndag tisdag lördag söndag mån tis lör sön ' +
		'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ma ti ke to pe la su ' +
		'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina må on fr lö sö lø sø den d'
	).split(' ')
);

const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();

/** 1 to 12, or null where the word is not a month. */
export const monthOf = (word: string): number | null => months.get(bare(word)) ?? null;

/** Whether a word may come before a date: the name of a weekday, or "den". */
export const isWeekday = (word: string): boolean => weekdays.has(bare(word));
