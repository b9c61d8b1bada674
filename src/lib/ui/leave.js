// @ts-check
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
if (form instanceof HTMLFormElement && 'serviceWorker' in navigator)
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		localStorage.removeItem('mumpuni.belajar.kuis');
		const kept = await navigator.serviceWorker.getRegistration('/saya');
		if (kept?.active) await clear(kept.active);
		form.submit();
	});
