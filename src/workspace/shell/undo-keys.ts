type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'>;

/** What the usual keys ask for; nothing within a short field of text, which has steps of its own. The steps of a long text are those of its page. */
export function undoKey({
	key,
	ctrlKey,
	metaKey,
	altKey,
	shiftKey,
	target
}: Pressed): 'undo' | 'redo' | null {
	if (!(ctrlKey || metaKey) || altKey) return null;
	const field = target as Partial<HTMLInputElement> | null;
	if (field?.tagName === 'INPUT' && field.type === 'text') return null;
	const letter = key.toLowerCase();
	if (letter === 'z') return shiftKey ? 'redo' : 'undo';
	return letter === 'y' ? 'redo' : null;
}
