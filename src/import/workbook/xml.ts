import { Parser } from 'saxen';
import { Refusal } from '../refusal.ts';
import { decodeEntities } from './entities.ts';

/** The value of an attribute by its name without prefix, decoded. */
export type Attribute = (name: string) => string | undefined;

/** Handlers for the elements of a part. Names come without prefix: writers may call `row` also `x:row`. */
export interface XmlReader {
	open(name: string, attribute: Attribute): void;
	close?(name: string): void;
	text?(text: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Decodes XML: UTF-8, or UTF-16 with a byte order mark. */
export async function* decoded(pieces: AsyncIterable<Uint8Array>, part: string): AsyncGenerator<string> {
	let decoder: TextDecoder | null = null;
	try {
		for await (const piece of pieces) {
			const mark = piece[0] === 0xff ? 'utf-16le' : piece[0] === 0xfe ? 'utf-16be' : 'utf-8';
			decoder ??= new TextDecoder(mark, { fatal: true });
			yield decoder.decode(piece, { stream: true });
		}
		if (decoder === null) throw new Refusal('damaged-workbook', { part });
		yield decoder.decode();
	} catch (error) {
		throw error instanceof TypeError ? new Refusal('damaged-workbook', { part }) : error;
	}
}

function attributeOf(attributes: Record<string, string>, wanted: string): string | undefined {
	if (Object.hasOwn(attributes, wanted)) return decodeEntities(attributes[wanted]!);
	for (const name in attributes)
		if (name.includes(':') && local(name) === wanted) return decodeEntities(attributes[name]!);
	return undefined;
}

/** No tag, text or comment of a workbook is longer; Excel's own cells end at 32,767 characters. */
const longestToken = 4_000_000;

/**
 * A parser that is fed piece by piece. It refuses anything that is not well-formed, and declarations of types
 * and entities, which no workbook needs.
 */
export function xmlParser(part: string, reader: XmlReader): { write(piece: string): void; end(): void } {
	const damaged = () => new Refusal('damaged-workbook', { part });
	const parser = new Parser();
	let waiting = 0;
	parser.on('openTag', (name, attributes) => {
		waiting = 0;
		reader.open(local(name), (wanted) => attributeOf(attributes(), wanted));
	});
	parser.on('closeTag', (name) => {
		waiting = 0;
		reader.close?.(local(name));
	});
	if (reader.text) {
		parser.on('text', (text) => reader.text!(decodeEntities(text)));
		parser.on('cdata', (text) => reader.text!(text));
	}
	parser.on('attention', () => {
		throw new Refusal('unsafe-xml', { part });
	});
	parser.on('error', () => {
		throw damaged();
	});
	return {
		write: (piece) => {
			waiting += piece.length;
			parser.write(piece);
			if (waiting > longestToken) throw damaged();
		},
		end: () => void parser.end()
	};
}

/** Reads a small part completely. */
export async function readXml(texts: AsyncIterable<string>, part: string, reader: XmlReader): Promise<void> {
	const parser = xmlParser(part, reader);
	for await (const text of texts) parser.write(text);
	parser.end();
}
