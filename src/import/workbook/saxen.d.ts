/** saxen brings no types of its own; these are the parts that are used. */
declare module 'saxen' {
	export class Parser {
		on(
			hook: 'openTag',
			then: (
				name: string,
				attributes: () => Record<string, string>,
				decode: (text: string) => string,
				selfClosing: boolean
			) => void
		): this;
		on(hook: 'closeTag', then: (name: string) => void): this;
		on(hook: 'text', then: (text: string, decode: (text: string) => string) => void): this;
		on(hook: 'cdata' | 'attention', then: (text: string) => void): this;
		on(hook: 'error' | 'warn', then: (error: Error) => void): this;
		write(piece: string): this;
		end(): this;
	}
}
