import { IntlMessageFormat } from 'intl-messageformat';

interface Element {
	type: number;
	value?: string;
	options?: Record<string, { value: Element[] }>;
}

const literal = 0;
const numberSign = 7;

function placesIn(elements: Element[]): string[] {
	return elements.flatMap((element) => {
		const inner = Object.values(element.options ?? {}).flatMap((option) => placesIn(option.value));
		const named = element.type !== literal && element.type !== numberSign && element.value !== undefined;
		return named ? [element.value!, ...inner] : inner;
	});
}

/** The names of the places in a message, also of those inside of others. Throws where its ICU syntax is broken. */
export const messagePlaces = (message: string): Set<string> =>
	new Set(placesIn(new IntlMessageFormat(message).getAst()));
