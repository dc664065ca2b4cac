/** A reference as it stands in a text: `{{indicator | measure=..., country=DK | value n/d}}`; what is empty is left out. */
export function referenceText({
	indicator,
	measure,
	group,
	parts
}: Record<'indicator' | 'measure' | 'group' | 'parts', string>): string {
	const groups = [measure, group].filter(Boolean).join(', ');
	return `{{${[indicator, groups, parts].filter(Boolean).join(' | ')}}}`;
}
