import { expect, it } from 'vitest';
import { widthOnPaper } from './paper.ts';

it('draws a chart a little smaller where two then fit on a sheet, and none so small that it cannot be read', () => {
	expect(widthOnPaper({ width: 170, height: 40 })).toBe(1);
	expect(widthOnPaper({ width: 170, height: 97 })).toBe(1);
	expect(widthOnPaper({ width: 340, height: 200 })).toBeCloseTo(0.97);
	expect(widthOnPaper({ width: 170, height: 120 })).toBe(1);
});
