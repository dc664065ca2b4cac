// A button beside each text that is made to be pasted elsewhere; without scripts there is none, and nothing is missing. Where the programme
// does not say the address of its site, that of this page is put into the text.
for (const text of document.querySelectorAll('[data-copy]')) {
	/** @param {string} name */
	const given = (name) => text.getAttribute(`data-${name}`) ?? '';
	const root = given('root');
	if (root && location.protocol.startsWith('http')) {
		const found = given('found') || text.textContent;
		text.textContent = found.replaceAll('https://…/', new URL(root, location.href).href);
		document.getElementById(`${text.id}-address`)?.remove();
	}
	const button = document.createElement('button');
	const said = document.createElement('span');
	button.textContent = given('copy');
	button.setAttribute('aria-label', `${given('copy')}: ${given('label')}`);
	said.setAttribute('role', 'status');
	button.addEventListener('click', () => {
		said.textContent = '';
		// Pages that did not come by https have no clipboard: the text is chosen, for the keys.
		getSelection()?.selectAllChildren(text);
		if (!('clipboard' in navigator)) return;
		navigator.clipboard.writeText(text.textContent).then(
			() => (said.textContent = given('copied')),
			() => {}
		);
	});
	const row = document.createElement('p');
	row.className = 'copying sans';
	row.append(button, said);
	text.after(row);
}
