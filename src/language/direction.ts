/** The scripts in use that are written from right to left. Source: Unicode, Script_Metadata. */
const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'];

/** The direction in which a language is written: that of its script, which most tags leave to be known. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
	rightToLeft.includes(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
