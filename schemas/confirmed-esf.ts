/** Codes of the ESF+ common indicators that a source confirms; only these are printed. Source: Regulation (EU) 2021/1057, annex I. */
export const confirmedEsf: readonly string[] = [
	'EECO05',
	'EECO12',
	'EECO13',
	'EECO14',
	'EECO15',
	'EECO16',
	'EECO19',
	'EECR01',
	'EECR04'
];
