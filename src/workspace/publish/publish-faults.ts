import type { MessageKey } from '#language/messages.ts';

type Dims = Record<string, string>;

/** Why there is no edition, as a message; `falls` also names the figure. */
export type PublishFault =
	| { message: 'publish.fault-falls'; indicator: string; dims: Dims }
	| { message: MessageKey; indicator: null };

const known: [RegExp, MessageKey][] = [
	[/^invalid edition: the audit finds/, 'publish.fault-audit'],
	[/^invalid edition: .* holds an id of/, 'publish.fault-canary'],
	[/is told in two ways$/, 'publish.fault-two-ways'],
	[/^invalid day:/, 'publish.fault-day'],
	[/^invalid groups/, 'publish.fault-groups']
];

/** The fault that an error while making an edition means to the publisher. */
export function publishFaultOf({ message }: Error): PublishFault {
	const falls = /^invalid edition: (\S+) (\{.*?\}) falls to /.exec(message);
	if (falls)
		return {
			message: 'publish.fault-falls',
			indicator: falls[1]!,
			dims: JSON.parse(falls[2]!) as Dims
		};
	const found = known.find(([pattern]) => pattern.test(message));
	return { message: found?.[1] ?? 'publish.fault-other', indicator: null };
}
