/** Control characters but tab and line ends, and marks that turn the direction of text. */
const steering = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;

/**
 * Text as a terminal may show it: a name or value out of somebody's file cannot steer the terminal, nor turn round what stands
 * beside it. What could is shown as JSON escapes it, so that printed JSON stays the same.
 */
export const printable = (text: string): string =>
	text.replace(steering, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
