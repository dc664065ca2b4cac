// The page around the frame may give it the height of what is in it: it is told on each change, and nothing else.
const tell = () =>
	parent.postMessage({ tidemarkHeight: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
new ResizeObserver(tell).observe(document.body);
addEventListener('load', tell);
