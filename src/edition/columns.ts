import { detail } from '#schemas/cell.ts';

/** What a column of an edition's tables holds: its type in a data package, its unit, and what it means. */
export interface Column {
	type: 'string' | 'integer' | 'number';
	description: string;
}

const known: Record<string, Column> = {
	indicator: { type: 'string', description: 'Id of the indicator; its definition is in catalogue.json.' },
	version: { type: 'integer', description: 'Version of the definition that the figure was counted by.' },
	value: {
		type: 'number',
		description: 'The figure, in its unit; shares run from 0 to 1. Empty where it is not published.'
	},
	numerator: { type: 'number', description: 'How many units the share counts.' },
	denominator: { type: 'number', description: 'Of how many units.' },
	low: { type: 'number', description: 'Lower bound of the 95 % interval.' },
	high: { type: 'number', description: 'Upper bound of the 95 % interval.' },
	n: { type: 'integer', description: 'Number of statistical units behind the figure.' },
	unit: { type: 'string', description: 'What the figure is counted in.' },
	status: {
		type: 'string',
		description:
			'ok: published. suppressed: kept back, so that nobody can be recognised. held: the figure of an earlier edition, since so ' +
			'small a change would speak of single people. not-collected: nobody asked. not-applicable: there is nobody to count.'
	},
	at_least: { type: 'number', description: 'Of a suppressed share: that it is this high or higher.' },
	since: { type: 'string', description: 'Of a held figure: the edition that it stands in.' },
	reason: { type: 'string', description: 'Why there is no figure, as a code.' },
	method: { type: 'string', description: 'How the interval was made, where not as the definition says.' }
};

/** What a column means; dims are groups, details are explained in the definition of cells. */
export function columnOf(name: string): Column {
	const found = known[name];
	if (found) return found;
	return detail.options.includes(name as never)
		? { type: 'number', description: `A detail of the figure: ${name.replaceAll('_', ' ')}.` }
		: { type: 'string', description: `Group by ${name.replaceAll('_', ' ')}; empty means everybody.` };
}
