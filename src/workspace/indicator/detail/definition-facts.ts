import { dimName } from '#language/names.ts';
import { targetText } from '#language/figure.ts';
import type { Translate } from '#language/translate.ts';
import { confirmedEsf } from '#schemas/confirmed-esf.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { codeName } from '#language/names.ts';
import { parameterFacts } from '#views/parameter-facts.ts';

export interface Fact {
	name: string;
	text: string;
}

/** The properties of a definition, one line each; those that do not apply are omitted. */
export function factsOf(t: Translate, programme: Programme, definition: Definition): Fact[] {
	const targets = programme.targets.filter((target) => target.indicator === definition.id);
	const fact = (name: string, text: string): Fact => ({ name, text });
	return [
		fact(t('indicator.fact-counts'), t(`workspace.counts-${definition.counts}`)),
		fact(t('indicator.fact-kind'), t(`indicator.kind-${definition.kind}`)),
		...(definition.measures.length
			? [fact(t('figures.dim-measure'), t.list(definition.measures.map((one) => t.text(one.name))))]
			: []),
		fact(t('indicator.fact-dated'), definition.dated ? t.text(definition.dated) : t('indicator.undated')),
		fact(
			t('indicator.fact-dims'),
			definition.dims.length
				? t.list(definition.dims.map((dim) => dimName(t, programme, dim)))
				: t('indicator.fact-no-dims')
		),
		fact(t('indicator.fact-interval'), t(`indicator.interval-${definition.interval}`)),
		...(definition.threshold === null || definition.parameters['threshold']?.name
			? []
			: [fact(t('indicator.fact-threshold'), t.number(definition.threshold))]),
		...parameterFacts(t, programme, definition),
		...(definition.minimumN > 0
			? [fact(t('indicator.fact-minimum'), t('indicator.minimum', { n: definition.minimumN }))]
			: []),
		fact(t('indicator.fact-direction'), t(`indicator.direction-${definition.direction}`)),
		...targets.map((target) =>
			fact(
				t('indicator.fact-target'),
				[
					...Object.entries(target.dims).map(([dim, code]) => codeName(t, programme, dim, code)),
					t(`workspace.target-${target.per}`, {
						value: targetText(t, target.value, definition.unit),
						area: programme.area
					}),
					t.text(target.source)
				].join(' · ')
			)
		),
		...(targets.length ? [] : [fact(t('indicator.fact-target'), t('indicator.no-target'))]),
		fact(t('indicator.fact-sources'), t.list([...definition.sources, ...definition.items])),
		fact(t('indicator.verification'), t.text(definition.verification)),
		fact(t('indicator.frequency'), t(`indicator.frequency-${definition.frequency}`)),
		fact(t('indicator.owner'), t(`indicator.owner-${definition.owner}`)),
		fact(t('indicator.snapshot'), t(`indicator.snapshot-${definition.snapshot}`)),
		...tagFacts(t, definition),
		fact(t('indicator.level'), t(`indicator.level-${definition.level}`)),
		fact(t('indicator.fact-version'), t.number(definition.version)),
		fact(t('indicator.fact-id'), definition.id)
	];
}

/** The figure's codes in the frameworks of funders; of the ESF+ codes only those confirmed by a source. */
function tagFacts(t: Translate, { tags }: Definition): Fact[] {
	const esf = tags.esf.filter((code) => confirmedEsf.includes(code));
	const frames: [string, string[]][] = [
		['ESF+', esf],
		['OECD DAC', tags.dac.map((code) => t(`indicator.dac-${code}`))],
		['Kirkpatrick', tags.kirkpatrick === null ? [] : [t(`indicator.kirkpatrick-${tags.kirkpatrick as 1}`)]],
		[t('indicator.zaragoza'), tags.zaragoza.map((code) => t(`indicator.zaragoza-${code}`))]
	];
	return frames.flatMap(([name, codes]) => (codes.length ? [{ name, text: t.list(codes) }] : []));
}
