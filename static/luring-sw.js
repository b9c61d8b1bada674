// One worker for the two places that work without a line, each with a registration and a shelf of its
// own: the desk (/loket) and the learning of an officer (/saya).
importScripts('/luring/stock.js', '/luring/outbox.js', '/luring/saved.js', '/luring/mine.js');

const isDesk = new URL(registration.scope).pathname === '/loket';
const shelf = isDesk ? 'luring' : 'luring-saya';
const page = isDesk ? '/loket/luring' : '/saya/simpanan';
const inside = isDesk ? /^\/loket(\/|$)/ : /^\/saya(\/|$)/;

self.addEventListener('install', (event) => {
	event.waitUntil(stock(shelf, page).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
	const { deed, mark } = event.data;
	if (event.data === 'stock') event.waitUntil(stock(shelf, page));
	else if (deed === 'mine') event.waitUntil(mine(mark, { shelf, page, isDesk }));
	else if (!isDesk) event.waitUntil(answerPage(event));
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (url.origin !== location.origin) return;
	if (request.mode === 'navigate' && inside.test(url.pathname))
		event.respondWith(reach(event, url));
	else if (url.pathname.includes('/_app/immutable/'))
		event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
	else if (!isDesk && request.method === 'GET') reachSaved(event);
	else if (!isDesk && url.search === '?/detik') event.respondWith(reachSecond(request, url));
});

/** Where what is pressed without a line can go on, or be done again, on the kept page. */
const learning = /^\/saya\/(belajar\/.|hadir$)/;

/**
 * The server's answer; without a line the kept page, and every other place inside leads to it. A form
 * that the kept page knows nothing of stays with the browser, which can send it again.
 */
async function reach(event, url) {
	const isForm = !isDesk && event.request.method === 'POST';
	const pressed = isForm && learning.test(url.pathname) ? event.request.clone() : null;
	try {
		const answer = await fetch(event.request);
		if (answer.status < 502 || answer.status > 504) {
			if (!isDesk) event.waitUntil(bring());
			return answer;
		}
	} catch {
		// No line: the kept page answers.
	}
	if (isForm && !pressed) return Response.error();
	if (pressed) await keepPress(pressed, url).catch(() => undefined);
	if (url.pathname !== page) return Response.redirect(isDesk ? page : page + placeIn(url), 303);
	return (await caches.match(page, { ignoreSearch: true })) ?? Response.error();
}
