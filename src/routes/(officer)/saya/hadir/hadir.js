// Keeps a code while there is no line, and brings it when there is: the server knows a scan by the
// window of its code, so that it may be sent as often as one likes. Several people may use the phone:
// only whoever kept a code brings it.
const KEY = 'hadir';
const form = document.querySelector('form[data-kept]');
const word = document.querySelector('[data-word]');

const kept = () => {
	try {
		return JSON.parse(localStorage.getItem(KEY) ?? '[]');
	} catch {
		return [];
	}
};
const owner = form?.dataset.owner;
const isOwn = (scan) => scan.owner === owner;
const keep = (scans) => localStorage.setItem(KEY, JSON.stringify(scans.slice(-50)));

async function bring() {
	const scans = kept().filter(isOwn);
	if (scans.length === 0 || !navigator.onLine) return;
	const answer = await fetch('/saya/hadir/gabung', {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ scans }),
	});
	// Whoever is no longer signed in is led to another page; the codes wait.
	if (!answer.ok || answer.redirected) return;
	const brought = new Set(scans.map(({ at }) => at));
	keep(kept().filter((scan) => !isOwn(scan) || !brought.has(scan.at)));
	if (word) word.textContent = form?.dataset.brought ?? '';
}

// Where this phone is, only when a session of today asks for it; null when nobody tells within ten seconds.
const whereNow = () =>
	new Promise((resolve) => {
		if (!form?.dataset.asksPlace || !navigator.geolocation) return resolve(null);
		if (word) word.textContent = form.dataset.asksPlace;
		navigator.geolocation.getCurrentPosition(
			({ coords: { latitude, longitude, accuracy } }) => resolve({ latitude, longitude, accuracy }),
			() => resolve(null),
			{ enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 },
		);
	});

function keepScan(code, where) {
	// A phone that keeps courses has one outbox for everything; the position waits for it on this page
	// of the browser only.
	if (navigator.serviceWorker?.controller) {
		if (where) sessionStorage.setItem('hadir-posisi', JSON.stringify(where));
		return location.assign(`/saya/simpanan?hadir=1&kode=${encodeURIComponent(code)}`);
	}
	keep([...kept(), { owner, code, at: new Date().toISOString(), where }]);
	form.querySelector('input[name="kode"]').value = '';
	if (word) word.textContent = form.dataset.kept ?? '';
}

form?.addEventListener('submit', async (event) => {
	const code = form.querySelector('input[name="kode"]')?.value.trim();
	if (navigator.onLine && !form.dataset.asksPlace) return;
	event.preventDefault();
	if (!code) return;
	const where = await whereNow();
	if (!navigator.onLine) return keepScan(code, where);
	const field = (name) => form.querySelector(`input[name="${name}"]`);
	field('lintang').value = where?.latitude ?? '';
	field('bujur').value = where?.longitude ?? '';
	field('akurasi').value = where?.accuracy ?? '';
	form.submit();
});

addEventListener('online', () => void bring().catch(() => undefined));
void bring().catch(() => undefined);
