import type { Scale } from '#charts/dots.ts';
import { rounded } from '#indicators/rounded.ts';
import type { Translate } from '#language/translate.ts';
import { valueText } from './value-text.ts';

/** A scale of about four round steps that covers all values, and zero if `zero` is set. */
export function roundScale(t: Translate, values: number[], zero: boolean): Scale {
	const low = Math.min(...values, ...(zero ? [0] : []));
	const high = Math.max(...values, ...(zero ? [0] : []));
	const rough = (high - low || Math.abs(high) || 1) / 4;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10);
	const first = Math.floor(low / step + 1e-9);
	const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
	const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
	return {
		domain: [ticks[0]!, ticks.at(-1)!],
		ticks: ticks.map((value) => ({ value, text: valueText(t, rounded(value)) }))
	};
}
