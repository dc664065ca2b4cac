type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'>;

/** What the usual keys ask for, also while a text is written, whose steps are those of the report; nothing within a short field. */
export function stepKey({
	key,
	ctrlKey,
	metaKey,
	altKey,
	shiftKey,
	target
}: Pressed): 'undo' | 'redo' | null {
	if (!(ctrlKey || metaKey) || altKey) return null;
	if ((target as Partial<HTMLElement> | null)?.tagName === 'INPUT') return null;
	const letter = key.toLowerCase();
	if (letter === 'z') return shiftKey ? 'redo' : 'undo';
	return letter === 'y' ? 'redo' : null;
}
