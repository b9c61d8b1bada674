// @ts-check
// The tablet's page: keeps each answer first and sends it then, so that a lost line loses nothing.

const everyMs = 15_000;
const thanksMs = 6000;
const place = document.querySelector('[data-outbox]');
// The address of the other script changes with its content, so the page names it.
const { outbox, put, sendWaiting } = /** @type {typeof import('./outbox.js')} */ (
	await import(place instanceof HTMLElement ? (place.dataset.module ?? '') : '')
);
const form = document.querySelector('form[data-survey]');

/** @param {string} name @param {boolean} shown */
function show(name, shown) {
	for (const part of document.querySelectorAll(name))
		if (part instanceof HTMLElement) part.hidden = !shown;
}

/** @param {string} line */
function tell(line) {
	const { waiting, sent, refused } = outbox();
	const counts = { waiting: waiting.length, sent, refused };
	for (const [name, count] of Object.entries(counts)) {
		const figure = document.querySelector(`[data-count="${name}"]`);
		if (figure) figure.textContent = String(count);
	}
	show('[data-figures]', true);
	for (const name of ['on', 'off', 'ended']) show(`[data-line="${name}"]`, name === line);
}

let sending = false;
async function send() {
	if (sending || !(place instanceof HTMLElement)) return;
	sending = true;
	const line = await sendWaiting(place.dataset.outbox ?? '').catch(() => 'off');
	sending = false;
	tell(line);
	if (line === 'on' && outbox().waiting.length > 0) setTimeout(send, 1000);
}

function newKey() {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
	bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The first required part that has no answer, by its name and what it asks. @param {HTMLFormElement} of */
function firstHole(of) {
	for (const part of of.querySelectorAll('[required]')) {
		if (!(part instanceof HTMLInputElement || part instanceof HTMLSelectElement)) continue;
		if (new FormData(of).get(part.name)) continue;
		const asked = part.closest('.field')?.querySelector('legend, label');
		return { part, text: asked?.textContent?.trim() ?? '' };
	}
	return null;
}

if (form instanceof HTMLFormElement) {
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const hole = firstHole(form);
		show('[data-holes]', hole !== null);
		if (hole) {
			const first = document.querySelector('[data-first]');
			if (first) first.textContent = hole.text;
			return hole.part.focus();
		}
		const typed = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
		const { kunci: _, layanan = '', ...answers } = Object.fromEntries(typed);
		put({ key: newKey(), serviceCode: layanan, at: Date.now(), form: answers });
		form.reset();
		show('[data-kept]', true);
		setTimeout(() => show('[data-kept]', false), thanksMs);
		scrollTo(0, 0);
		tell(navigator.onLine ? 'on' : 'off');
		void send();
	});
	addEventListener('online', () => void send());
	addEventListener('offline', () => tell('off'));
	setInterval(() => void send(), everyMs);
	void send();
}

/** The page and what it needs lie in the browser from now on. */
async function keepPage() {
	if (!('serviceWorker' in navigator)) return;
	await navigator.serviceWorker.register('/survei/tablet/pekerja.js');
	const ready = await navigator.serviceWorker.ready;
	const used = performance.getEntriesByType('resource').map(({ name }) => name);
	ready.active?.postMessage([location.origin + location.pathname, ...used]);
}
void keepPage().catch(() => undefined);
