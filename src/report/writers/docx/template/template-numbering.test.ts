import { expect, it } from 'vitest';
import { joined, numberingIn, withNumbers } from './template-numbering.ts';

const level = '<w:lvl w:ilvl="0"><w:pStyle w:val="Heading1"/><w:lvlText w:val="%1"/></w:lvl>';
const part = `<w:numbering xmlns:w="w" xmlns:w15="n"><w:abstractNum w:abstractNumId="0" w15:restart="0">${level}</w:abstractNum><w:num w:numId="77" w15:id="4"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

it("adds a template's definitions to those of a report, under numbers of their own and in the order that Word asks for", () => {
	const report =
		'<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
	expect(joined(report, numberingIn(part))).toBe(
		`<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"></w:abstractNum><w:abstractNum w:abstractNumId="10000">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="10077"><w:abstractNumId w:val="10000"/></w:num></w:numbering>`
	);
});

it('lets styles name them, and none that are not there', () => {
	const style = (number: number) =>
		`<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="${number}"/></w:numPr></w:pPr>`;
	expect(withNumbers(style(77), numberingIn(part))).toBe(style(10_077));
	// Zero takes the numbering of the style below away.
	expect(withNumbers(style(0), numberingIn(part))).toBe(style(0));
	expect(withNumbers(style(77), null)).toBe('<w:pPr></w:pPr>');
});
