const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const named = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"]
]);
const escaped = /_x([0-9a-f]{4})_/gi;

/** XML text with entities decoded; unknown ones stay unchanged. */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
		if (name !== undefined) return named.get(name.toLowerCase()) ?? whole;
		const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
		return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}

/**
 * Decodes Excel's escapes: characters that XML does not allow are written as `_x000D_`, and such a text
 * itself as `_x005F_x000D_`.
 */
export const decodeExcelEscapes = (text: string): string =>
	text.includes('_x')
		? text.replace(escaped, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
		: text;
