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

form?.addEventListener('submit', (event) => {
	if (navigator.onLine) return;
	event.preventDefault();
	const field = form.querySelector('input[name="kode"]');
	if (!field?.value.trim()) return;
	// A phone that keeps courses has one outbox for everything.
	if (navigator.serviceWorker?.controller)
		return location.assign(`/saya/simpanan?hadir=1&kode=${encodeURIComponent(field.value.trim())}`);
	keep([...kept(), { owner, code: field.value.trim(), at: new Date().toISOString() }]);
	field.value = '';
	if (word) word.textContent = form.dataset.kept ?? '';
});

addEventListener('online', () => void bring().catch(() => undefined));
void bring().catch(() => undefined);
