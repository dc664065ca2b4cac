import { Parser } from 'saxen';

/** Whether a text is XML that can be read, without a definition of entities, which no Word file has. */
export function isWellFormed(xml: string): boolean {
	if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return false;
	let whole = true;
	const parser = new Parser();
	const spoil = () => void (whole = false);
	parser.on('error', spoil);
	parser.on('warn', spoil);
	parser.write(xml).end();
	return whole;
}
