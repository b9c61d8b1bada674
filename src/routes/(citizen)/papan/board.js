// @ts-check
// Keeps a board fresh: each event brings the whole picture and the calls that were not said yet. The
// browser takes the line up again by itself; silence, another day or another version start it anew.

/** @typedef {{ html: string, say: { key: string, text: string }[], day: string, open: boolean, version: string }} News */

const silenceMs = 40_000;
const againMs = 2_000;
const flashMs = 7_200;

const hall = /** @type {HTMLElement} */ (document.querySelector('[data-stream]'));
const picture = /** @type {HTMLElement} */ (hall.querySelector('[data-board]'));
const lost = /** @type {HTMLElement} */ (hall.querySelector('[data-lost]'));
const clock = /** @type {HTMLElement} */ (hall.querySelector('[data-clock]'));
const ahead = Number(hall.dataset.now) - Date.now();
const address = new URL(hall.dataset.stream ?? '', location.href);

const time = () =>
	new Date(Date.now() + ahead)
		.toLocaleTimeString('en-GB', { timeZone: 'Asia/Jakarta', hour: '2-digit', minute: '2-digit' })
		.replace(':', document.documentElement.lang === 'id' ? '.' : ':') + ' WIB';
setInterval(() => (clock.textContent = time()), 1000);

/** @type {EventSource | undefined} */
let line;
let heardAt = Date.now();

/** Calls that still flash, also when the picture changes meanwhile. @type {Map<string, number>} */
const flashing = new Map();

function heard() {
	heardAt = Date.now();
	lost.hidden = true;
}

function cutOff() {
	if (lost.hidden) lost.textContent = (lost.dataset.words ?? '').replace('{time}', time());
	lost.hidden = false;
}

/** @param {MessageEvent<string>} event */
function draw(event) {
	heard();
	const news = /** @type {News} */ (JSON.parse(event.data));
	const { day, open, version } = hall.dataset;
	if (news.day !== day || String(news.open) !== open || news.version !== version)
		return location.reload();
	address.searchParams.set('sejak', event.lastEventId);
	picture.innerHTML = news.html;
	for (const { key } of news.say) flashing.set(key, Date.now() + flashMs);
	for (const [key, until] of flashing)
		if (until < Date.now()) flashing.delete(key);
		else picture.querySelector(`[data-call="${CSS.escape(key)}"]`)?.classList.add('calling');
	if (news.say.length > 0)
		document.dispatchEvent(new CustomEvent('panggilan', { detail: news.say }));
}

function connect() {
	line?.close();
	line = new EventSource(address);
	line.addEventListener('open', heard);
	line.addEventListener('papan', draw);
	line.addEventListener('detak', heard);
	line.addEventListener('error', () => {
		cutOff();
		if (line?.readyState === EventSource.CLOSED)
			setTimeout(connect, againMs + (performance.now() % againMs));
	});
}
connect();

setInterval(() => {
	if (Date.now() - heardAt < silenceMs) return;
	cutOff();
	heardAt = Date.now();
	connect();
}, 5_000);
