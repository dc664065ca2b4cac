/**
 * Headers that ask for a permission, or name one, and do not say for what: "Tilladelse", "OK?", "Må vi ...?", as plain text in five
 * languages.
 */
const permission =
	/\b(?:tilladelse[rn]?|tilladt|tillader|acceptere[rt]?|accept|ma vi|ma i\b|er det (?:ok|okay|i orden|greit)|ok at|lov til|har lov|tillatelse[rn]?|tillatet|tillater|tillstand|godkanner|godkannande|far vi|gar det bra|ar det (?:ok|okej)|lupa|luvan|lupaa|lupasi|saammeko|saamme|saako|sopiiko|kayko|hyvaksyn|hyvaksynta|hyvaksytko|sallin|sallitko|kan vi|godtar|aksepterer|aksept|permission|permit|permits|permitted|allow|allows|allowed|may we|can we|could we|is it ok(?:ay)?|i accept|accepts|accepted|i agree|agreed|agreement|authori[sz]ation|authori[sz]e)\b|^(?:ok|okay|okej|may i|lov|lupa)$/;
const mostWords = 14;

/** Whether a plain header may be a permission to use the answers: with yes and no below it, somebody has to say. */
export const isPermission = (name: string): boolean =>
	name.split(' ').length <= mostWords && permission.test(name);
