const fold = (text: string): string => text.trim().toLowerCase();

const yes = new Set(
	(
		'yes|y|true|1|x|✓|✔|☑|✅|checked|selected|ticked|' +
		'ja|j|jo|sand|sandt|valgt|' +
		'sant|sann|vald|' +
		'kyllä|kylla|k|joo|tosi|valittu|on'
	).split('|')
);
const no = new Set(
	(
		'no|n|false|0|unchecked|not checked|not selected|not ticked|☐|' +
		'nej|falsk|falskt|ikke valgt|' +
		'ej|inte vald|ej vald|' +
		'ei|e|en|epätosi|ei valittu|' +
		'nei|usann|usant'
	).split('|')
);
const maxLength = 14;

/**
 * Yes or no in English, Danish, Swedish, Finnish or Norwegian, as programs or people write it; null for
 * neither. A tick is a yes.
 */
export function yesNoOf(text: string): 'yes' | 'no' | null {
	if (text.length > maxLength) return null;
	const word = fold(text);
	if (yes.has(word)) return 'yes';
	return no.has(word) ? 'no' : null;
}
