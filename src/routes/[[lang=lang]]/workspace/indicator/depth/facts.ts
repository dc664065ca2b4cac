import { dimName } from '#language/names.ts';
import { numberText } from '#language/figure.ts';
import type { Translate } from '#language/translate.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { codeName } from '#language/names.ts';

export interface Fact {
	name: string;
	text: string;
}

/** What a definition settles, one line each; what does not apply is left out. */
export function factsOf(t: Translate, programme: Programme, definition: Definition): Fact[] {
	const targets = programme.targets.filter((target) => target.indicator === definition.id);
	const fact = (name: string, text: string): Fact => ({ name, text });
	return [
		fact(t('workspace.fact-counts'), t(`workspace.counts-${definition.counts}`)),
		fact(t('workspace.fact-kind'), t(`workspace.kind-${definition.kind}`)),
		...(definition.measures.length
			? [fact(t('figures.dim-measure'), t.list(definition.measures.map((one) => t.text(one.name))))]
			: []),
		fact(t('workspace.fact-dated'), definition.dated ? t.text(definition.dated) : t('workspace.undated')),
		fact(
			t('workspace.fact-dims'),
			definition.dims.length
				? t.list(definition.dims.map((dim) => dimName(t, programme, dim)))
				: t('workspace.fact-no-dims')
		),
		fact(t('workspace.fact-interval'), t(`workspace.interval-${definition.interval}`)),
		...(definition.minimumN > 0
			? [fact(t('workspace.fact-minimum'), t('workspace.minimum', { n: definition.minimumN }))]
			: []),
		fact(t('workspace.fact-direction'), t(`workspace.direction-${definition.direction}`)),
		...targets.map((target) =>
			fact(
				t('workspace.fact-target'),
				[
					...Object.entries(target.dims).map(([dim, code]) => codeName(t, programme, dim, code)),
					t(`workspace.target-${target.per}`, {
						value: numberText(t, target.value, definition.unit),
						area: programme.area
					}),
					target.source
				].join(' · ')
			)
		),
		fact(t('workspace.fact-sources'), t.list(definition.sources)),
		fact(t('workspace.fact-version'), versionText(t, definition)),
		fact(t('workspace.fact-id'), definition.id)
	];
}

function versionText(t: Translate, { version, changes }: Definition): string {
	const since = changes.map((change) => `${change.version} (${t.day(change.on)}): ${change.what}`);
	return [t.number(version), ...since].join(' · ');
}
