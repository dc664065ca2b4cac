import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';
import type { ColumnProfile } from '../importer.ts';
import type { Candidate } from './target-candidate.ts';
import { isPermission } from './permission-words.ts';
import { isTestMark, useOf, type UseKind } from './use-words.ts';

type Source = Recipe['source'];

/** Columns by which a tool itself says which of its rows count. */
const ofTools: Partial<Record<Source, [header: RegExp, kind: UseKind][]>> = {
	qualtrics: [
		[/^finished$/, 'finished'],
		[/^(?:status|response type|distributionchannel|distribution channel)$/, 'preview']
	],
	kobo: [[/^validation status$/, 'validation']],
	surveygizmo: [[/^(?:status|response status)$/, 'finished']],
	surveymonkey: [[/^(?:response status|status|completion status)$/, 'finished']],
	typeform: [[/^response type$/, 'finished']],
	limesurvey: [[/^(?:completed|afsluttet|fuldfort|slutford|valmis|fullfort)$/, 'finished']]
};

const consent = 'consent|samtykk|samtyck|suostum|suostun|gdpr';
/** Agreement to something else than the use of the answers. */
const otherConsent =
	/billed|foto|photo|picture|image|kuva|\bbild|video|film|record|optag|lydfil|kontakt|contact|yhteytta|ringe|skrive til|nyhedsbrev|newsletter|nyhetsbrev|uutiskirje|market|markeds|marknad|markkin/;
const aboutData =
	/svar|answer|response|data|oplysning|uppgift|opplysning|tieto|vastau|forskning|research|tutkimu|evaluer|evaluat|utvarder|arvioin/;
const mayUse = [
	/\b(?:ma|kan|far|may|can|saako|saa|tillader|tillater)\b/,
	/\b(?:brug|bruk|anvand|use|kaytt|kaytet|behandl|process)/,
	/svar|answer|\bdata|oplysning|uppgift|opplysning|tieto|vastau/
];
const withdrawn = new RegExp(
	`(?:traek|truk|withdr|revok|tilbagekald|aterkall|aterta|peruu|perunut|tilbaketrukk).*(?:${consent})|(?:${consent}).*(?:traek|truk|withdr|revok|tilbagekald|aterkall|aterta|peruu|peruttu|tilbaketrukk)`
);
/** "I do not agree", "Jeg ønsker ikke, at mine svar bruges": the no comes first, so that "... and are not shared" is none. */
const refusal = new RegExp(
	`^.{0,25}?\\b(?:not|don t|ikke|inte|ej|en|ei)\\b (?:\\w+ ){0,4}?(?:agree|accept|allow|want|${consent}|tillad|tillat|hyvaksy|salli|halua|brug|bruk|anvand|use|kaytt|kaytet)`
);
const excluded =
	/^(?:is )?test\b ?(?:row|response|besvarelse|svar|raekke|rad|rivi|vastaus)?$|^(?:testsvar|testbesvarelse|testraekke|testrad|testrivi|testvastaus|provesvar)$|^(?:please )?(?:do not|don t) use\b|\b(?:exclude[d]?|discard|udelad\w*|udelukke\w*|brug ikke|(?:ma|skal) ikke bruges|slettes|uteslut\w*|anvand inte|(?:far|ska|skall) (?:inte|ej) anvandas|utelamna\w*|ala kayta|ei (?:saa )?kayte?t\w*|jatetaan pois|utelat\w*|ikke bruk|(?:ma|skal) ikke brukes|opt ?out)\b/;
const done =
	/^(?:finished|is finished|finished survey|survey finished|form finished|submitted|response status|completion status|besvarelsesstatus|svarstatus|svarsstatus|vastauksen tila|faerdig|faerdigudfyldt|skema faerdigt|fuldt besvaret|fardig|fardigifylld|slutford|valmis|lomake valmis|ferdig|ferdig utfylt)$/;
const review =
	/^(?:validation status|validation|review status|valideringsstatus|validering|valideret|granskningsstatus|granskning|validoinnin tila|tarkistuksen tila|valid|approved|approval|godkendt|godkand|hyvaksytty|godkjent)$/;

const wordCount = (text: string): number => text.split(' ').length;

/** The kind that a plain header names. */
function kindNamed(name: string): UseKind | null {
	const refuses = refusal.test(name) && (aboutData.test(name) || new RegExp(consent).test(name));
	if (refuses || withdrawn.test(name) || (wordCount(name) <= 6 && excluded.test(name))) return 'excluded';
	const agreement = new RegExp(consent).test(name) || mayUse.every((part) => part.test(name));
	if (agreement && (!otherConsent.test(name) || aboutData.test(name))) return 'consent';
	if (done.test(name)) return 'finished';
	return review.test(name) ? 'validation' : null;
}

/** Whether a plain header names a permission without saying that it is about the answers. */
export const isVague = (name: string): boolean =>
	kindNamed(name) === null && isPermission(name) && !otherConsent.test(name);

/** REDCap's state of a form: 0 incomplete, 1 unverified, 2 complete. */
const redcap = /^[a-z][a-z0-9_]*_complete$/;
const redcapStates: RecipeColumn['labels'] = [
	{ text: '0', code: 'leave' },
	{ text: '1', code: 'leave' },
	{ text: '2', code: 'keep' }
];

/** As many answers as a form gives to choose from. */
const mostChoices = 8;

/**
 * At least half of the different values, blank ones aside, have to be words of the kind. Of consent one is enough, or a few
 * answers: what they say is asked, and no row is kept without its yes.
 */
function understands(kind: UseKind, { values, kind: of, distinct }: ColumnProfile): boolean {
	const known = values.filter(([text]) => useOf(kind, text) !== null);
	if (kind !== 'consent') return 2 * known.length >= values.length;
	const isChoice = (of === 'category' || of === 'text') && distinct <= mostChoices;
	return known.length > 0 || values.length === 0 || isChoice;
}

/** Whether all values are yes or no, in words of consent too. */
const saysYesOrNo = ({ values, kind }: ColumnProfile): boolean =>
	values.length > 0 && kind !== 'date' && values.every(([text]) => useOf('consent', text) !== null);

/** A remark that says "test" here and there, whatever the column is called. */
const hasTestMarks = ({ kind, values, filled }: ColumnProfile): boolean =>
	(kind === 'category' || kind === 'text') && filled > 0 && values.some(([text]) => isTestMark(text));

export interface UseColumn {
	candidate: Candidate;
	labels: RecipeColumn['labels'];
}

/** Whether a column says which rows may be used, and of what kind it is. */
export function useColumn(profile: ColumnProfile, source: Source, name: string): UseColumn | null {
	const { index } = profile;
	const found = (kind: UseKind, confidence: number, labels: RecipeColumn['labels'] = []): UseColumn => ({
		candidate: { index, target: `use.${kind}`, confidence, by: kind === 'test' ? 'values' : 'name' },
		labels
	});
	if (redcap.test(profile.name.trim()) && profile.values.every(([text]) => /^[012]$/.test(text.trim())))
		return profile.filled > 0 ? found('finished', 0.98, redcapStates) : null;
	if (redcap.test(profile.name.trim()) && profile.filled > 0 && understands('finished', profile))
		return found('finished', 0.96);
	const kind = ofTools[source]?.find(([header]) => header.test(name))?.[1] ?? kindNamed(name);
	// A consent that nobody gave is none; other columns without values say nothing.
	if (kind !== null && (profile.filled > 0 || kind === 'consent') && understands(kind, profile))
		return found(kind, 0.98);
	if (isVague(name) && saysYesOrNo(profile)) return found('consent', 0.7);
	return hasTestMarks(profile) ? found('test', 0.61) : null;
}
