// @ts-check
// Lets a lent tablet open its survey without a line. Knows the pages below /survei/tablet/ alone: the
// newest from the line where there is one, else the one that was kept; looks and scripts, whose names
// change with their content, from what was kept.

const name = 'survei-tablet-1';
const patienceMs = 4000;
const worker = /** @type {any} */ (self);

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

/** The page names what it needs: itself, its looks, its scripts. */
worker.addEventListener('message', (event) => {
	const own = [...new Set(event.data)].filter((url) => new URL(url).origin === location.origin);
	const kept = own.filter((url) => !url.endsWith('/kirim'));
	event.waitUntil(
		caches.open(name).then((cache) => Promise.allSettled(kept.map((url) => cache.add(url)))),
	);
});

async function fromLine(request) {
	const response = await fetch(request, { signal: AbortSignal.timeout(patienceMs) });
	if (response.ok && !response.redirected) (await caches.open(name)).put(request, response.clone());
	return response;
}

async function pageFirst(request) {
	try {
		return await fromLine(request);
	} catch (fault) {
		const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
		if (kept) return kept;
		throw fault;
	}
}

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin) return;
	if (request.mode === 'navigate') event.respondWith(pageFirst(request));
	else if (pathname.startsWith('/_app/') || pathname.startsWith('/survei/tablet/'))
		event.respondWith(
			caches.match(request, { ignoreVary: true }).then((kept) => kept ?? fromLine(request)),
		);
});
