type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'>;

/** What the usual keys ask for; nothing within a field of text, which has steps of its own. */
export function undoKey({
	key,
	ctrlKey,
	metaKey,
	altKey,
	shiftKey,
	target
}: Pressed): 'undo' | 'redo' | null {
	if (!(ctrlKey || metaKey) || altKey) return null;
	if (target instanceof HTMLInputElement && target.type === 'text') return null;
	const letter = key.toLowerCase();
	if (letter === 'z') return shiftKey ? 'redo' : 'undo';
	return letter === 'y' ? 'redo' : null;
}
