// A part of the program that does not arrive at the start, on a poor line or from the copy of a busy device, is not asked for again while
// the page stands: the page is loaded once more, and only once. This stands in the page itself, so that it cannot be what is missing.
addEventListener('unhandledrejection', () => {
	const [navigation] = performance.getEntriesByType('navigation');
	const startedAgain = navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
	if (document.querySelector('.asleep') && !startedAgain) location.reload();
});
