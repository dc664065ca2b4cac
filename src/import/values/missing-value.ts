export type Missing = 'skipped' | 'refused' | 'dont_know' | 'not_applicable';

/** Texts that mean "no answer", in lower case. No other text counts as missing. */
const texts: Record<Missing, string[]> = {
	skipped: [
		'',
		'-',
		'–',
		'—',
		'--',
		'null',
		'nan',
		'skipped',
		'no answer',
		'no response',
		'not answered',
		'(skipped)',
		'ikke besvaret',
		'ikke svaret',
		'intet svar',
		'ubesvaret',
		'sprunget over',
		'ej svar',
		'inget svar',
		'ej besvarad',
		'ej besvarat',
		'obesvarad',
		'hoppade över',
		'ei vastausta',
		'ei vastattu',
		'ohitettu',
		'ikke besvart',
		'ikke svart',
		'ubesvart',
		'ingen svar',
		'hoppet over'
	],
	refused: [
		'prefer not to say',
		'prefer not to answer',
		'prefer not to disclose',
		"i'd rather not say",
		'rather not say',
		'refused',
		'undisclosed',
		'ønsker ikke at svare',
		'vil ikke svare',
		'ønsker ikke at oplyse',
		'ønsker ikke at oplyse det',
		'vil helst ikke svare',
		'vill inte svara',
		'vill ej svara',
		'vill inte uppge',
		'vill ej uppge',
		'en halua vastata',
		'en halua kertoa',
		'en halua sanoa',
		'en tahdo vastata',
		'ei halua vastata',
		'ønsker ikke å svare',
		'ønsker ikke å oppgi',
		'vil ikke oppgi'
	],
	dont_know: [
		"don't know",
		'don’t know',
		'do not know',
		'dont know',
		"i don't know",
		'i don’t know',
		'unsure',
		'not sure',
		'ved ikke',
		'ved det ikke',
		'vet ej',
		'vet inte',
		'en tiedä',
		'en osaa sanoa',
		'ei osaa sanoa',
		'eos',
		'vet ikke'
	],
	not_applicable: [
		'n/a',
		'#n/a',
		'na',
		'n.a.',
		'not applicable',
		'does not apply',
		'ikke relevant',
		'ikke aktuelt',
		'ej relevant',
		'ej aktuellt',
		'inte relevant',
		'ej tillämpligt',
		'ei koske minua',
		'ei sovellu',
		'ei sovellettavissa',
		'ei relevantti',
		'ikke aktuell'
	]
};

const missing = new Map(
	(Object.keys(texts) as Missing[]).flatMap((code) => texts[code].map((text) => [text, code] as const))
);
const maxLength = Math.max(...[...missing.keys()].map((text) => text.length));

/** Why an answer is missing, if the text says that it is; null where the text is an answer. */
export function missingOf(text: string): Missing | null {
	if (text === '') return 'skipped';
	const word = text.trim();
	return word.length > maxLength ? null : (missing.get(word.toLowerCase()) ?? null);
}
