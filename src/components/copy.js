// A button beside each text that is made to be pasted elsewhere; without scripts there is none, and nothing is missing. Where the programme
// does not say the address of its site, that of this page is put into the text.
for (const text of document.querySelectorAll('[data-copy]')) {
	const [copy, copied, label, root] = ['copy', 'copied', 'label', 'root'].map(
		(name) => text.getAttribute(`data-${name}`) ?? ''
	);
	if (root && location.protocol.startsWith('http')) {
		text.textContent = text.textContent.replaceAll('https://…/', new URL(root, location.href).href);
		document.getElementById(`${text.id}-address`)?.remove();
	}
	const button = document.createElement('button');
	const said = document.createElement('span');
	button.textContent = copy;
	button.setAttribute('aria-label', `${copy}: ${label}`);
	said.setAttribute('role', 'status');
	button.addEventListener('click', () => {
		said.textContent = '';
		// Pages that did not come by https have no clipboard: the text is chosen, for the keys.
		getSelection()?.selectAllChildren(text);
		if (!('clipboard' in navigator)) return;
		navigator.clipboard.writeText(text.textContent).then(
			() => (said.textContent = copied ?? ''),
			() => {}
		);
	});
	const row = document.createElement('p');
	row.className = 'copying sans';
	row.append(button, said);
	text.after(row);
}
