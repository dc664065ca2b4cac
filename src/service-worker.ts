/// <reference lib="webworker" />
import { cacheNames, setCacheNameDetails } from 'workbox-core';
import { getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching';
import type { OfflineCopy } from '#schemas/offline-copy.ts';

// Keeps the workspace on the device, so that it opens without a network. It keeps what the build wrote and nothing else: no
// answer of any other request, and nothing that a reader opens or types.

const worker = self as unknown as ServiceWorkerGlobalScope & { offlineCopy?: OfflineCopy };
const copy = worker.offlineCopy ?? { version: 'none', files: [] };
const languages = new URL(worker.location.href).searchParams.get('languages')?.split(',') ?? [];

// Each build has a cache of its own: a page of one never gets a part of the other.
setCacheNameDetails({ prefix: 'tidemark', suffix: copy.version });
const isOurs = (name: string) => name.startsWith('tidemark-precache');
const isOther = (name: string) => isOurs(name) && name !== cacheNames.precache;

// Hosts lead the address of a page to the one with a slash at its end, from which the page finds its parts. Without a network nobody
// else does; what listens first answers.
worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (
		event.request.mode !== 'navigate' ||
		url.origin !== worker.location.origin ||
		url.pathname.endsWith('/')
	)
		return;
	url.pathname += '/';
	if (getCacheKeyForURL(new URL('index.html', url).href) !== undefined)
		event.respondWith(Response.redirect(url.href, 308));
});

precacheAndRoute(
	copy.files.filter(({ language }) => language === null || languages.includes(language)),
	// Filters and choices are in the address of a page, and the page is the same.
	{ directoryIndex: 'index.html', cleanURLs: false, ignoreURLParametersMatching: [/./] }
);

worker.addEventListener('install', (event) => {
	event.waitUntil(
		caches.keys().then(async (names) => {
			// The same build with one more language: nothing that is open could be mixed with it.
			if (names.includes(cacheNames.precache) && !names.some(isOther)) await worker.skipWaiting();
		})
	);
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		caches.keys().then((names) => Promise.all(names.filter(isOther).map((name) => caches.delete(name))))
	);
});

/** The windows that would lose parts of their own build: public pages have no script, so they lose nothing. */
const openWindows = async () =>
	(await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) =>
		/\/(workspace|verify)\//.test(url)
	).length;

// A page asks for the newer build; it comes only when no other window works with the older one. The answer is how many do.
worker.addEventListener('message', (event) => {
	if (event.data !== 'use-newer') return;
	event.waitUntil(
		openWindows().then(async (count) => {
			event.ports[0]?.postMessage(count - 1);
			if (count <= 1) await worker.skipWaiting();
		})
	);
});
