/**
 * What the label of a row says: `total` and `measure` are words that no person is called, `nickname` is one that
 * somebody may be called ("Max"), a `phrase` tells of what it counts ("Summa närvarande").
 */
export type LabelSays = 'total' | 'measure' | 'nickname' | 'phrase';

const list = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Labels of totals that no person has. What adds up is known without them. */
const totals = list(
	'total|totals|totalt|total sum|totalsum|grand total|sum|sum total|i alt|ialt|summa|totalsumma|sammanlagt|yhteensä|kokonaissumma|samlet|sammenlagt|til sammen|tilsammen|subtotal|delsum|delsumma|välisumma|σ|∑'
);
/** Labels of counts, means, shares and other statistics; whether they are right is asked of the numbers. */
const measures = list(
	'antal|antall|lukumäärä|lkm|count|gennemsnit|gennemsnitligt|gns|gnsn|gjennomsnitt|gjennomsnittlig|gj.snitt|gjsnitt|snitt|i snitt|medel|medelvärde|medeltal|genomsnitt|keskiarvo|ka|average|avg|mean|ø|procent|prosent|prosentti|prosenttia|percent|pct|andel|osuus|share|%|median|mediaani|medianen|maks|maksimum|maksimi|maximum|maximalt|minimum|minimi|højeste|laveste|høyeste|högsta|lägsta|suurin|pienin|highest|lowest|standardafvigelse|standardavvik|standardavvikelse|keskihajonta|standard deviation|std|stdev|stdafv|stdav|sd|varians|variance|i %'
);
/** Statistics that are also names. */
const nicknames = list('max|min');
/** Words of those who came or stayed away, which are counted, and of what was measured. */
const counted = list(
	'deltagere|deltagare|deltakere|osallistujat|osallistujia|participants|fremmødte|fremmødt|fremmøde|frammøtte|frammøtt|frammøte|oppmøtte|oppmøte|närvarande|närvaro|deltog|deltok|mødte|mødt|møtte|møtt|kom|läsnä|läsnäolijat|läsnäolijoita|paikalla|present|attended|attendance|attendees|tilstede|stede|fraværende|fravær|fraværende|frånvarande|frånvaro|poissa|absent|absence|forfald|afbud|timer|timmar|timer|tunnit|tuntia|tunteja|hours|minutter|minuter|minuuttia|minutes|personer|henkilöä|henkilöitä|people|persons'
);
const little = list(
	'af|av|of|the|i|på|til|för|for|pr|per|dag|dage|dagar|dager|day|gang|gange|gangen|ganger|gång|gånger|kerta|kertaa|session|frem|fram|opp|ikke|inte|ej|ei|not|alle|alla|kaikki|all|og|och|ja|and|møde|møte|träff|meeting|hold|gruppe|grupp|ryhmä|group|n'
);
const longest = 40;

const plain = (label: string): string =>
	label
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/[\s:=.]+$/, '')
		.trim();

/** A word for a statistic that is no name where others follow: "Sum Bahadur" and "Max Lind" are people. */
const tells = (word: string): boolean => totals.has(word) || measures.has(word);

/** What a label says of its row; null where it may be the name of anybody. */
export function labelSays(label: string): LabelSays | null {
	if (label.length > longest) return null;
	const whole = plain(label);
	if (totals.has(whole)) return 'total';
	if (measures.has(whole)) return 'measure';
	if (nicknames.has(whole)) return 'nickname';
	return isPhrase(label.trim()) ? 'phrase' : null;
}

function isPhrase(label: string): boolean {
	const written = label.replace(/\bi (alt|snitt)\b/giu, (_, word: string) => `i${word.toLowerCase()}`);
	const words = written.split(/[\s./:,()&+-]+/u).filter((word) => word !== '');
	let telling = 0;
	let strange = 0;
	let within = false;
	for (const [i, word] of words.entries()) {
		const low = word.toLowerCase();
		if (tells(low) || low === 'isnitt') {
			telling += 1;
			// "Hold Blå i alt": after the first, a name is written with a capital letter.
			if (i > 0 && word === low) within = true;
		} else if (counted.has(low)) telling += 1;
		else if (nicknames.has(low)) telling += words.length > 1 ? 1 : 0;
		else if (!little.has(low) && !/^\d+$/.test(word) && word.length > 1)
			strange += /^\p{Lu}/u.test(word) ? 1 : 0;
	}
	return telling > 0 && (strange === 0 || (within && /^\p{Lu}/u.test(label)));
}

/** The number in a closing line that tells how many there are: "I alt: 8 deltagere"; null for any other text. */
export function countTold(text: string): number | null {
	if (text.length > longest) return null;
	const numbers = text.match(/\d+/g) ?? [];
	const said =
		numbers.length === 1
			? labelSays(
					text
						.replace(/\d+/, ' ')
						.replace(/[\s:=]+/g, ' ')
						.trim()
				)
			: null;
	return said === null || said === 'nickname' ? null : Number(numbers[0]);
}
