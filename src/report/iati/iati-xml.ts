import { descriptionText } from '#language/sentences/description.ts';
import { levels, type Level } from '#schemas/levels.ts';
import { element, narratives } from './element.ts';
import { indicator, type IatiSources } from './indicator.ts';

/** The code of each level in the list ResultType; what is put in is none of its results. */
const resultTypes: Record<Level, string> = { input: '9', output: '1', outcome: '2', impact: '3' };

/**
 * The results of an edition as an activity of the International Aid Transparency Initiative, version 2.03: published cells alone, with targets,
 * groups and the goals' targets as tags. The elements stand in the order of the schema.
 */
export function iatiXml(sources: IatiSources): string {
	const { spoken, report, iati } = sources;
	const { head, programme } = report;
	const [fallback] = spoken;
	const at = `${head.on}T00:00:00Z`;
	const { ref, type, name } = iati.organisation;
	const over = head.on >= programme.period.to;
	const partners = [...new Map(programme.countries.map(({ partner }) => [partner.name, partner])).values()];
	const targets = [...new Set(programme.sdgs.flatMap((goal) => goal.targets.map(({ code }) => code)))];
	const activity = element(
		'iati-activity',
		{ 'last-updated-datetime': at, 'xml:lang': fallback.language, hierarchy: '1' },
		[
			element('iati-identifier', {}, iati.activity),
			element('reporting-org', { ref, type }, [element('narrative', {}, name)]),
			element(
				'title',
				{},
				narratives(spoken, (t) => t.text(programme.title))
			),
			element(
				'description',
				{ type: '1' },
				narratives(spoken, (t) => descriptionText(t, programme, t('files.invented')))
			),
			element('participating-org', { role: '1' }, [element('narrative', {}, programme.funder)]),
			...partners.map((partner) =>
				element('participating-org', { role: '4', ...(partner.name === name ? { ref, type } : {}) }, [
					element('narrative', {}, partner.name)
				])
			),
			// Finalisation where all that was planned lies behind, implementation before.
			element('activity-status', { code: over ? '3' : '2' }),
			element('activity-date', { type: '1', 'iso-date': programme.period.from }),
			element('activity-date', { type: '3', 'iso-date': programme.period.to }),
			...iati.recipients.map(({ country, percentage }) =>
				element('recipient-country', { code: country, percentage: String(percentage) })
			),
			...iati.sectors.map(({ code, percentage }) =>
				element('sector', { vocabulary: '1', code, percentage: String(percentage) })
			),
			...targets.map((code) => element('tag', { vocabulary: '3', code })),
			...levels.flatMap((level) => result(sources, level))
		]
	);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		element('iati-activities', { version: '2.03', 'generated-datetime': at }, [activity]),
		''
	].join('\n');
}

/** The indicators of a level as one result. */
function result(sources: IatiSources, level: Level): string[] {
	const { spoken, report } = sources;
	const indicators = report.catalogue
		.filter((definition) => definition.level === level)
		.flatMap((definition) => {
			// Of a question that was asked at several times there is one figure: the last.
			const waves = definition.measuredBy === 'wave' && definition.measures.length > 0;
			const measures = definition.measures.map(({ id }) => id);
			const asked = waves ? measures.slice(-1) : measures.length ? measures : [undefined];
			return asked.map((measure) => indicator(sources, definition, measure));
		})
		.filter((one) => one !== null);
	if (indicators.length === 0) return [];
	return [
		element('result', { type: resultTypes[level], 'aggregation-status': '0' }, [
			element(
				'title',
				{},
				narratives(spoken, (t) => t(`catalogue.level-${level}`))
			),
			...indicators
		])
	];
}
