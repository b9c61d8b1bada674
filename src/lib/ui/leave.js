// @ts-check
// Whoever is signed in says whose this page is, so that a phone that passed on without a farewell keeps
// nothing of another (see luring/mine.js).
// Before somebody signs out of a phone that keeps courses: what waits is sent, the courses go.
const mostMs = 6_000;

/** @param {ServiceWorker} worker */
function clear(worker) {
	const { port1, port2 } = new MessageChannel();
	return new Promise((done) => {
		port1.onmessage = done;
		setTimeout(done, mostMs);
		worker.postMessage({ deed: 'leave' }, [port2]);
	});
}

const form = document.querySelector('form[action="/keluar"]');
const draft = 'mumpuni.belajar.kuis';
const lastHere = 'mumpuni.pemilik';

/** @param {string} mark */
async function tellMine(mark) {
	const last = localStorage.getItem(lastHere);
	if (last !== null && last !== mark) localStorage.removeItem(draft);
	localStorage.setItem(lastHere, mark);
	for (const scope of ['/saya', '/loket']) {
		const kept = await navigator.serviceWorker.getRegistration(scope);
		kept?.active?.postMessage({ deed: 'mine', mark });
	}
}

const mark = form instanceof HTMLFormElement ? form.dataset.mine : undefined;
if (mark && 'serviceWorker' in navigator && navigator.onLine) void tellMine(mark);

if (form instanceof HTMLFormElement && 'serviceWorker' in navigator)
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		localStorage.removeItem(draft);
		const kept = await navigator.serviceWorker.getRegistration('/saya');
		if (kept?.active) await clear(kept.active);
		form.submit();
	});
