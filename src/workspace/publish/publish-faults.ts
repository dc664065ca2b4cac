import type { MessageKey } from '#language/messages.ts';

/** Why there is no edition, as a message; `name` is what it names, such as an earlier edition. */
export interface PublishFault {
	message: MessageKey;
	name: string;
}

const known: [RegExp, MessageKey][] = [
	[/^missing noise key:/, 'publish.fault-noise-none'],
	[/^invalid noise key: edition (\S+) was altered/, 'publish.noise-other'],
	[/^invalid pseudonyms: edition (\S+) was made/, 'publish.fault-pseudonyms'],
	[/^invalid edition: the audit finds/, 'publish.fault-audit'],
	[/^invalid edition: its figures contradict/, 'publish.fault-contradict'],
	[/^invalid edition: (\S+) holds an id of/, 'publish.fault-canary'],
	[/^invalid edition: (\S+) is not as it was signed/, 'publish.fault-unsigned'],
	[/^invalid system:/, 'publish.fault-solver'],
	[/^invalid previous edition: (\S+) is of another/, 'publish.refused-programme'],
	[/^missing previous edition: (\S+) follows/, 'publish.fault-missing-edition'],
	[/^invalid previous editions: (.+) do not follow/, 'publish.fault-branches'],
	[/^invalid day: \S+ is before (\S+), the last day/, 'publish.fault-day-records'],
	[/^invalid name:/, 'publish.name-taken'],
	[/^invalid day: \S+ is before the last edition, (\S+)/, 'publish.fault-day'],
	[/^invalid groups of \S+: edition (\S+)/, 'publish.fault-groups'],
	[/^missing day:/, 'publish.fault-no-day'],
	[/^missing key:/, 'publish.fault-key'],
	[/^missing (?:file|worker|answer):/, 'publish.fault-loading']
];

/** The fault that an error while making an edition means to the publisher. */
export function publishFaultOf({ message }: Error): PublishFault {
	for (const [pattern, key] of known) {
		const found = pattern.exec(message);
		if (found) return { message: key, name: found[1] ?? '' };
	}
	return { message: 'publish.fault-other', name: '' };
}
