import { characteristicsOfBearer } from './characteristics-of.ts';
import { namedDomains } from './domains.ts';
import { unnamed, type NamedCode } from './named-code.ts';
import type { ParameterType } from './parameter.ts';
import type { Programme } from './programme.ts';
import { tieSource } from './tables/vocabulary.ts';

/** The codes among which a programme may choose a parameter of this type; null for a number. */
export function choicesOf(type: ParameterType, programme: Programme): readonly NamedCode[] | null {
	switch (type) {
		case 'number':
			return null;
		case 'scale':
			return programme.scales;
		case 'item':
		case 'items':
			return programme.instruments.flatMap(({ items }) =>
				items.map(({ item_code, text }) => ({ code: item_code, name: text }))
			);
		case 'session_type':
		case 'session_types':
			return programme.domains.session_type;
		case 'person_kind':
			return namedDomains(programme).person_kind;
		case 'tie_source':
			return unnamed(tieSource);
		case 'wave':
		case 'waves':
			return programme.waves.map(({ code, name }) => ({ code, name: name ?? null }));
		// Only where a value may be undisclosed can it be asked whether it is.
		case 'characteristics':
			return characteristicsOfBearer(programme, 'participant').filter(({ values }) =>
				values.some(({ code }) => code === 'undisclosed')
			);
	}
}

/** Whether a parameter of this type takes several codes. */
export const takesSeveral = (type: ParameterType): boolean =>
	type === 'items' || type === 'session_types' || type === 'waves' || type === 'characteristics';
