import { plain } from './normalise-header.ts';

/**
 * Answers from the lowest to the highest, as forms word them; alternatives for one step are separated by `/`.
 */
const fiveStepWordings = [
	'strongly disagree/disagree strongly/completely disagree/totally disagree|disagree/somewhat disagree|neither agree nor disagree/neutral/neither/undecided|agree/somewhat agree|strongly agree/agree strongly/completely agree/totally agree',
	'meget uenig/helt uenig|uenig/delvist uenig|hverken enig eller uenig/hverken eller/neutral|enig/delvist enig|meget enig/helt enig',
	'instämmer inte alls/tar helt avstånd/håller inte alls med|instämmer inte/instämmer delvis inte/instämmer till liten del|varken eller/varken instämmer eller tar avstånd/neutral|instämmer/instämmer delvis/instämmer till stor del|instämmer helt/håller helt med',
	'täysin eri mieltä|eri mieltä/jokseenkin eri mieltä/osittain eri mieltä|ei samaa eikä eri mieltä/en samaa enkä eri mieltä/neutraali|samaa mieltä/jokseenkin samaa mieltä/osittain samaa mieltä|täysin samaa mieltä',
	'helt uenig/svært uenig|uenig/delvis uenig/litt uenig|verken enig eller uenig/verken eller/nøytral|enig/delvis enig/litt enig|helt enig/svært enig',
	'not at all confident|slightly confident/a little confident|somewhat confident/moderately confident|fairly confident/quite confident/very confident|completely confident/extremely confident',
	'slet ikke sikker|lidt sikker|nogenlunde sikker/noget sikker|ret sikker/meget sikker|helt sikker',
	'inte alls säker|lite säker|ganska säker/någorlunda säker|mycket säker|helt säker',
	'en lainkaan varma|hieman varma/vähän varma|jokseenkin varma/melko varma|hyvin varma/erittäin varma|täysin varma',
	'slett ikke trygg|litt trygg|noe trygg/ganske trygg/nokså trygg|svært trygg/veldig trygg|helt trygg',
	'never|rarely/seldom|sometimes|often|very often/always',
	'aldrig|sjældent|af og til/nogle gange|ofte|meget ofte/altid',
	'aldrig|sällan|ibland|ofta|mycket ofta/alltid',
	'en koskaan/ei koskaan|harvoin|joskus|usein|hyvin usein/aina',
	'aldri|sjelden|av og til/noen ganger|ofte|svært ofte/alltid',
	'very dissatisfied|dissatisfied|neither satisfied nor dissatisfied/neutral|satisfied|very satisfied',
	'meget utilfreds|utilfreds|hverken tilfreds eller utilfreds|tilfreds|meget tilfreds',
	'mycket missnöjd|missnöjd|varken nöjd eller missnöjd|nöjd|mycket nöjd',
	'erittäin tyytymätön|tyytymätön|ei tyytyväinen eikä tyytymätön|tyytyväinen|erittäin tyytyväinen',
	'svært misfornøyd|misfornøyd|verken fornøyd eller misfornøyd|fornøyd|svært fornøyd',
	'very difficult|difficult|neither easy nor difficult|easy|very easy',
	'meget svært|svært|hverken let eller svært|let|meget let',
	'mycket svårt|svårt|varken lätt eller svårt|lätt|mycket lätt',
	'erittäin vaikeaa|vaikeaa|ei helppoa eikä vaikeaa|helppoa|erittäin helppoa',
	'svært vanskelig|vanskelig|verken lett eller vanskelig|lett|svært lett',
	'not well at all|not very well/not well|moderately well/fairly well|well|very well',
	'slet ikke godt|ikke så godt|nogenlunde/nogenlunde godt|godt|meget godt',
	'inte alls bra|inte så bra|ganska bra/någorlunda bra|bra|mycket bra',
	'en lainkaan hyvin|en kovin hyvin|melko hyvin/kohtalaisesti|hyvin|erittäin hyvin',
	'slett ikke godt|ikke så godt|ganske godt/nokså godt|godt|svært godt'
];
const sevenStepWordings = [
	'strongly disagree|disagree|somewhat disagree/slightly disagree|neither agree nor disagree/neutral|somewhat agree/slightly agree|agree|strongly agree',
	'meget uenig/helt uenig|uenig|delvist uenig/lidt uenig|hverken enig eller uenig/hverken eller|delvist enig/lidt enig|enig|meget enig/helt enig',
	'instämmer inte alls|instämmer inte|instämmer delvis inte|varken eller/varken instämmer eller tar avstånd|instämmer delvis|instämmer|instämmer helt',
	'täysin eri mieltä|eri mieltä|jokseenkin eri mieltä|ei samaa eikä eri mieltä/en samaa enkä eri mieltä|jokseenkin samaa mieltä|samaa mieltä|täysin samaa mieltä',
	'helt uenig|uenig|delvis uenig/litt uenig|verken enig eller uenig/verken eller|delvis enig/litt enig|enig|helt enig'
];

function stepsByWord(lines: string[]): Map<string, number | null> {
	const found = new Map<string, number | null>();
	for (const line of lines)
		line.split('|').forEach((step, at) => {
			for (const word of step.split('/').map(plain)) {
				const known = found.get(word);
				// Words that mean two different steps, in two languages or wordings, are ambiguous.
				found.set(word, known === undefined || known === at ? at : null);
			}
		});
	return found;
}
const fiveStepWords = stepsByWord(fiveStepWordings);
const sevenStepWords = stepsByWord(sevenStepWordings);

/**
 * The number of a worded answer on a scale of five or seven steps from `min`; null where the wording is
 * unknown.
 */
export function likert(word: string, min: number, max: number): number | null {
	const step = max - min === 4 ? fiveStepWords.get(word) : max - min === 6 ? sevenStepWords.get(word) : null;
	return step === undefined || step === null ? null : min + step;
}
