import { valueLike } from '../read/value-like.ts';
import { yesNoOf } from '../values/yes-no.ts';
import { plain } from './normalise-header.ts';

/**
 * What a column says of its rows: whether their person agreed, whether the form was finished, what a reviewer decided, whether
 * somebody only tried the form out, whether the row is to be left out, whether a remark says "test", whether it is
 * of whoever called the meeting, whether somebody only waited to be let into it.
 */
export const useKinds = [
	'consent',
	'finished',
	'validation',
	'preview',
	'excluded',
	'test',
	'organiser',
	'waiting'
] as const;
export type UseKind = (typeof useKinds)[number];
export type Use = 'keep' | 'leave';
export const useCodes: readonly Use[] = ['keep', 'leave'];

/** Kinds in which saying nothing is not yes. */
const silenceLeaves: ReadonlySet<UseKind> = new Set(['consent', 'finished']);

/** The kind in a target `use.<kind>`; null for every other target. */
export const useKindOf = (target: string | null): UseKind | null =>
	useKinds.find((kind) => target === `use.${kind}`) ?? null;

const refused =
	/\b(?:no|not|nej|nei|ei|ikke|inte|ej|don t|decline[ds]?|disagree|kieltaydyn|kieltaytyy|withdrawn|revoked|tilbagekaldt|trukket|aterkallat|aterkallad|peruttu|false)\b|^(?:0|n|e|en)$|^en |\ben (?:suostu|hyvaksy|anna)/;
const agreed =
	/\b(?:yes|true|ja|jo|kylla|joo|agree\w*|accept\w*|consent\w*|samtyk\w*|samtyck\w*|godkend\w*|godkann\w*|godtar|godtager|tillater|tillader|suostu\w*|hyvaksy\w*|given|granted|givet|gitt|annettu|ok)\b|^(?:1|y|j|k|x)$/;
const agreedFirst = /^(?:yes|ja|jo|kylla|joo)\b/;

const unfinished =
	/^(?:partial\w*|partly\w*|incomplete\w*|in progress|started|disqualified|screened out|over quota|abandoned|unfinished|unverified|overdue|never submitted|deleted|draft|not \w+|ikke \w+|inte \w+|ej \w+|ei \w+|delvis\w*|ufuldstaendig\w*|ufuldfort|afbrudt|pabegyndt|i gang|kladde|paborja\w*|ofullstandig\w*|avbruten|utkast|kesken\w*|osittain\w*|luonnos|aloitettu|pabegynt|ufullstendig\w*|avbrutt)$/;
const finished =
	/^(?:complete[d]?|finished|submitted|done|afsluttet|fuldfort|gennemfort|indsendt|faerdig|slutford|slutfort|fardig|avslutad|inskickad|inskickat|valmis|lahetetty|suoritettu|paattynyt|fullfort|gjennomfort|ferdig|avsluttet|innsendt|sendt inn|100)$/;

const approved = /^(?:approved|valid|validated|ok|godkendt|godkand|godkant|hyvaksytty|godkjent)$/;
const notApproved =
	/^(?:not approved|unapproved|on hold|rejected|invalid|pending|afvist|ikke godkendt|sat i bero|afventer|avvisad|ej godkand|inte godkand|vilande|hylatty|ei hyvaksytty|odottaa|avvist|ikke godkjent|pa vent)$/;

/** Qualtrics writes the words, or with "numeric values" the numbers of previews, tests and spam. */
const preview = /preview|\btest\b|spam|^(?:1|2|8|9|12|17)$/;

const left =
	/\b(?:exclude[d]?|delete[d]?|do not use|don t use|discard|ignore|udelad\w*|brug ikke|ma ikke bruges|slet|slettes|uteslut\w*|anvand inte|anvand ej|ska inte anvandas|utelamna\w*|ala kayta|ei kayteta|jata pois|jatetaan pois|poista\w*|utelat\w*|ikke bruk|skal ikke brukes)\b/;

const test =
	/^(?:(?:this is|dette er|det her er|detta ar|det har ar|tama on|just|kun|bare|bara|vain) ?)?(?:a |en |ett |et )?(?:test|testi|testsvar|testbesvarelse|testrow|test ?row|testraekke|testrad|testrivi|testvastaus|testivastaus|testirivi|test ?response|test ?entry|test ?data|test ?person|proeve|prove|provesvar|provbesvarelse|provsvar|kokeilu|dummy)(?: (?:test\w*|\d+))*$/;

/** Whether a text is nothing but a mark that somebody tried the form out. */
export const isTestMark = (text: string): boolean => text.length <= 60 && test.test(plain(text));

/** Whether a name or an address is that of nobody: "Test", "Test Testesen", `test2@...`. */
export const isTestPerson = (text: string): boolean =>
	isTestMark(text) ||
	/^test(?:er|person|bruger|user)?(?: test\w*| person| \d+)*$/.test(plain(text)) ||
	/^test(?:er|ing|person)?[\d._-]*@/i.test(text.trim());

/** What the text of such a column says of its row; null where a person has to say it. */
export function useOf(kind: UseKind, text: string): Use | null {
	const word = plain(text);
	const flag = yesNoOf(text);
	if (word === '' && flag === null) return silenceLeaves.has(kind) ? 'leave' : 'keep';
	switch (kind) {
		case 'consent':
			if (refused.test(word)) return agreedFirst.test(word) ? null : 'leave';
			// A day says since when.
			return agreed.test(word) || flag === 'yes' || valueLike(text) === 'day' ? 'keep' : null;
		case 'finished':
			if (flag !== null) return flag === 'yes' ? 'keep' : 'leave';
			return unfinished.test(word) ? 'leave' : finished.test(word) ? 'keep' : null;
		case 'validation': {
			const state = word.replace(/^validation status /, '');
			if (flag !== null) return flag === 'yes' ? 'keep' : 'leave';
			return notApproved.test(state) ? 'leave' : approved.test(state) ? 'keep' : null;
		}
		case 'preview':
			return preview.test(word) ? 'leave' : 'keep';
		case 'excluded':
			if (flag !== null) return flag === 'yes' ? 'leave' : 'keep';
			// A day says since when, as one on which somebody withdrew.
			return left.test(word) || isTestMark(text) || valueLike(text) === 'day' ? 'leave' : null;
		case 'test':
			return isTestMark(text) ? 'leave' : 'keep';
		case 'organiser':
			// Whoever called a meeting was there, too: only a person can say that they do not count.
			return 'keep';
		case 'waiting':
			return flag === null ? null : flag === 'yes' ? 'leave' : 'keep';
	}
}
