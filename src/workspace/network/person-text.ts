import { codeName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import { neighboursOf } from './neighbours.ts';
import type { Network, SourceTies } from './network-of.ts';

/** A person in a sentence: the pseudonym, the country, and the ties up to a month. */
export function personSentence(
	t: Translate,
	programme: Programme,
	network: Network,
	ties: SourceTies,
	person: number,
	month: number
): string {
	const near = neighboursOf(network, ties, person, month);
	const { id, country } = network.people[person]!;
	return t('network.person', {
		person: id,
		country: codeName(t, programme, 'country', country),
		month: t.month(network.months[month]!),
		count: near.length,
		across: near.filter(({ across }) => across).length,
		area: programme.area
	});
}
