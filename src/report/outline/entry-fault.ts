import { reportSections, textPlaces } from '#schemas/report-outline.ts';

/** What is wrong with an entry of the list of sections, and how it is written. */
export function entryFault(entry: unknown): string {
	if (typeof entry === 'string')
		return `unknown section: "${entry}"; known are ${reportSections.join(', ')}; one of your own needs a title: {id: ${entry}, title: {en: Its title}}`;
	if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
		return 'a section is a name, such as summary, or {id: course, text: after}';
	const { id, title, text, figures, off, ...others } = entry as Record<string, unknown>;
	if (typeof id !== 'string' || !/^[A-Za-z0-9][\w.+-]*$/.test(id))
		return 'a section needs an id of letters, digits, - and _, such as {id: thanks, title: {en: Thanks}}';
	const [strange] = Object.keys(others);
	if (strange !== undefined)
		return `unknown word "${strange}" in section ${id}; known are id, title, text, figures, off`;
	const isOwn = (reportSections as readonly string[]).includes(id);
	if (!isOwn && title === undefined)
		return `the section ${id} needs a title by language: {id: ${id}, title: {en: Its title}}; sections without one are ${reportSections.join(', ')}`;
	if (!isOwn && (text !== undefined || figures !== undefined))
		return `the section ${id} is one of your own and consists of your text alone: take "text" and "figures" out`;
	if (text !== undefined && !(textPlaces as readonly unknown[]).includes(text))
		return `the text of section ${id} is one of ${textPlaces.join(', ')}`;
	if (off !== undefined && typeof off !== 'boolean')
		return `"off" of section ${id} is true or false; true leaves the section out and keeps its text`;
	if (figures !== undefined && !(Array.isArray(figures) && figures.every((one) => typeof one === 'string')))
		return `the figures of section ${id} are a list of names: figures: [course-start-rate, course-completion-rate]`;
	return `the title of section ${id} is written by language, such as {en: Thanks, sv: Tack}`;
}
