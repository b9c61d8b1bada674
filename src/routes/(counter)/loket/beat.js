// @ts-check
// While the line stands, the desk takes along what it would need without one; when the server has
// been silent for too long, it goes on by itself. The names stand in luring/memory.ts too.

const everyMs = 10_000;
const silentMs = 25_000;
const LEASE = 'mumpuni.luring.sewa';
const tell = document.querySelector('[data-beat]');
let heardAt = Date.now();
/** The beat by which this page holds citizens, and whether the next page is one of the desk again. */
let heldBy = '';
let goesOn = false;

async function beat() {
	const sentAt = Date.now();
	try {
		const answer = await fetch('/loket/luring/sewa', {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify({ punya: inHand() }),
			signal: AbortSignal.timeout(5_000),
		});
		if (answer.status < 500) {
			heardAt = sentAt;
			if (answer.ok && !answer.redirected) keep(await answer.json(), sentAt);
			return say('ready');
		}
	} catch {
		say('lost');
	}
	if (Date.now() - heardAt <= silentMs) return;
	goesOn = true;
	location.assign('/loket/luring');
}

/** The beat of the lease in hand, which may be that of the page before. */
function inHand() {
	return JSON.parse(localStorage.getItem(LEASE) ?? 'null')?.lease.beatAt ?? null;
}

/** @param {{ beatAt: string }} lease @param {number} sentAt */
function keep(lease, sentAt) {
	heldBy = lease.beatAt;
	localStorage.setItem(LEASE, JSON.stringify({ lease, sentAt }));
}

addEventListener('submit', () => (goesOn = true));
addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest('a') : null;
	if (link?.pathname.startsWith('/loket')) goesOn = true;
});
addEventListener('pagehide', () => {
	if (heldBy !== '' && !goesOn) navigator.sendBeacon('/loket/luring/lepas', heldBy);
});

/** @param {'ready' | 'lost'} state */
function say(state) {
	if (!(tell instanceof HTMLElement)) return;
	const words = tell.dataset[state] ?? '';
	if (tell.textContent !== words) tell.textContent = words;
}

if (tell && 'serviceWorker' in navigator) {
	void navigator.serviceWorker
		.register('/luring-sw.js', { scope: '/loket' })
		.then((kept) => kept.active?.postMessage('stock'));
	if (localStorage.getItem('mumpuni.luring.kotak')) location.replace('/loket/luring');
	else {
		void beat();
		setInterval(() => void beat(), everyMs);
	}
}
