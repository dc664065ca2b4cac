import type { TieEnd } from '#schemas/identity-target.ts';
import { plain } from './normalise-header.ts';

/** What a heading says of an end of a tie. */
export interface EndHeading {
	/** The two headings of one list have the same pair. */
	pair: string;
	end: TieEnd;
	/** The plain heading, which may say of which kind the name is. */
	said: string;
	/** Whether the words say that two people are meant: "E-mail 1" and "E-mail 2" may be one person's. */
	sure: boolean;
}

/** Headings of the two ends in English, Danish, Swedish, Finnish and Norwegian, as plain text. */
const pairs: [a: string, b: string][] = [
	['from|from person|from whom', 'to|to person|to whom'],
	['fra|fra person|fra hvem', 'til|til person|til hvem'],
	['fran|fran person|fran vem', 'till|till person|till vem'],
	['mista|kenelta', 'mihin|kenelle|kehen'],
	['who', 'whom|with whom|who with|to whom'],
	['hvem', 'med hvem|hvem med|til hvem'],
	['vem', 'med vem|vem med|till vem'],
	['kuka', 'kenen kanssa|kenet|kenelle|kehen'],
	['<person>', 'contact|contact with|connected to|connected with|connection|knows'],
	['<person>', 'kontakt|kontakt med|kender|kanner|kjenner|forbundet med|forbunden med'],
	['<person>', 'kontakti|tuntee|yhteydessa'],
	['sender', 'recipient|receiver'],
	['afsender|avsender|avsandare', 'modtager|mottaker|mottagare'],
	['lahettaja', 'vastaanottaja'],
	['mentor|mentori', 'mentee|adept|mentoroitava|aktor'],
	['source', 'target']
];

/** The beginnings of words for a person, with their endings: "deltagarens", "osallistujan". */
const person =
	/^(?:participant|person|deltager|deltagare|osallistuja|henkilo|deltaker|learner|member|medlem|jasen)(?:s|e|r|en|ens|n|ns|et|ets)?$/;
const firsts = new Set(
	'1 a i one en ett yksi first forste forsta ensimmainen ensimmaisen ensimmaiselta'.split(' ')
);
const seconds = new Set(
	'2 b ii two to tva kaksi second other anden andre andra annan toinen toisen'.split(' ')
);

/** What a heading says of the kind of identifier, and words between: left out to find whose it is. */
const kinds =
	/\b(?:(?:first|given|last|family|full) ?names?|e ?mail(?: addr\w*)?|mail(?: ?adress\w*)?|e ?post(?: ?adress\w*)?|mejl|sahkoposti\w*|navn|namn|nimi|name|fornavn|fornamn|efternavn|efternamn|etternavn|etunimi|sukunimi|telefon\w*|phone|mobil|puhelin\w*|tlf|number|nummer|numero|no|nr|id|tunnus|code|kode|kod|koodi|address|adresse?)\b/g;
const between = /\b(?:of|the|for|af|av|pa|s)\b/g;

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** The ends that a heading may name: of "Participant" one, whose pair decides the other. */
export function readEnd(header: string): EndHeading[] {
	const said = plain(header);
	const words = wordsOf(said.replace(kinds, ' ').replace(between, ' '));
	const rest = words.join(' ');
	const isPerson = words.length === 1 && person.test(rest);
	const named = pairs.flatMap(([a, b], i): EndHeading[] => {
		const is = (of: string) => of.split('|').some((word) => (word === '<person>' ? isPerson : word === rest));
		const end = is(a) ? 'a' : is(b) ? 'b' : null;
		return end === null ? [] : [{ pair: `words ${i}`, end, said, sure: true }];
	});
	return [...named, ...numbered(words, said)];
}

/** "Person 1" and "Person 2", "A" and "B", "First participant" and "Other participant". */
function numbered(words: readonly string[], said: string): EndHeading[] {
	const at = words.findIndex((word) => firsts.has(word) || seconds.has(word));
	if (at < 0 || words.length > 2) return [];
	const other = words.filter((_, i) => i !== at).join(' ');
	if (other !== '' && !person.test(other)) return [];
	const letter = /^[ab]$/.test(words[at]!);
	return [
		{
			pair: other === '' ? 'numbered' : 'numbered people',
			end: firsts.has(words[at]!) ? 'a' : 'b',
			said,
			sure: other !== '' || letter
		}
	];
}
