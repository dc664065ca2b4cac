import { maskLabels } from '#privacy/mask-labels.ts';
import type { DirectKind } from '#privacy/finding.ts';
import type { Translate } from '#language/translate.ts';

const kinds = new Map(Object.entries(maskLabels).map(([kind, label]) => [label, kind as DirectKind]));
const label = /\[[a-zA-Z -]{2,20}\]/g;

/** A text in which masks of identifiers are said in the reader's language. */
export const withMasks = (t: Translate, text: string): string =>
	text.replace(label, (mask) => {
		const kind = kinds.get(mask);
		return kind === undefined ? mask : `[${t(`import.identifiers-kind-${kind}`)}]`;
	});
