/** Tells other tabs that the records have changed, and hears of it from them. */
export interface OtherTabs {
	tell: () => void;
	close: () => void;
}

/** Calls `changed` whenever another tab has told; where a browser has no channels, nobody is told and nobody hears. */
export function otherTabs(name: string, changed: () => void): OtherTabs {
	if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
	const channel = new BroadcastChannel(name);
	channel.onmessage = changed;
	return { tell: () => channel.postMessage('changed'), close: () => channel.close() };
}
