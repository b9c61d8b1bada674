// @ts-check
// Shows a PDF page by page with pdf.js: nothing inside it runs, and no code is made from it. A page
// counts as seen after two seconds in sight.

const countsAfterMs = 2_000;
// Wider than this nobody reads a page in one look.
const widest = 900;
const zooms = [1, 1.25, 1.5, 2, 3, 4];

/** @type {any} */
const place = document.querySelector('[data-reader]');
const settings = JSON.parse(place.dataset.reader);
const { words, pages, tools } = settings;
/** @param {string} query @returns {any} */
const find = (query) => place.querySelector(query);
const [canvas, sheet, text] = ['canvas', '.reader-page', '[data-text]'].map(find);

// The addresses of the other scripts change with their content, so the page names them.
const { keeper } = /** @type {typeof import('./keep.js')} */ (await import(settings.keep));
const { draw, largestPixels, write } = /** @type {typeof import('./sheet.js')} */ (
	await import(settings.sheet)
);
const pdf = await import(settings.pdfjs);
pdf.GlobalWorkerOptions.workerSrc = settings.worker;
/** @param {string} folder */
const tool = (folder) => new URL(`${tools}${folder}/`, location.href).href;
const opened = pdf.getDocument({
	url: settings.file,
	cMapUrl: tool('cmaps'),
	standardFontDataUrl: tool('standard_fonts'),
	wasmUrl: tool('wasm'),
	useWasm: false,
	enableXfa: false,
	disableWorkerRendering: true,
	// A phone fetches the pages that it shows, and no others.
	disableAutoFetch: true,
	disableStream: true,
	maxImageSize: 2 * largestPixels,
	verbosity: 0,
});

const reading = { page: Math.min(settings.page, pages), seen: new Set(settings.seen) };
let zoom = 0;
let asText = false;

/** @param {string} template @param {string | number} value */
const fill = (template, value) => template.replace(/\{\w+\}/, String(value));

/** @param {boolean} keptAll */
function tellProgress(keptAll) {
	const missing = Array.from({ length: pages }, (_, at) => at + 1).filter(
		(page) => !reading.seen.has(page),
	);
	const few = missing.length > 0 && missing.length <= 5;
	const soFar = fill(words.seen, reading.seen.size);
	const lacking = few ? ` ${fill(words.missing, missing.join(', '))}` : '';
	find('[data-progress]').textContent = keptAll ? words.done : soFar + lacking;
}

const { keep, say } = keeper(settings, reading, (late, keptAll) => {
	find('[data-late]').hidden = !late;
	tellProgress(keptAll);
});

/** @type {ReturnType<typeof setTimeout> | undefined} */
let counting;
function countWhenSeen() {
	clearTimeout(counting);
	const { page, seen } = reading;
	if (seen.has(page) || document.hidden || sheet.dataset.shown !== String(page)) return;
	counting = setTimeout(() => {
		seen.add(page);
		tellProgress(false);
		void keep();
	}, countsAfterMs);
}

function showPlace() {
	const { page } = reading;
	find('[data-place]').textContent = fill(words.page, page);
	find('[data-act=previous]').disabled = page === 1;
	find('[data-act=next]').disabled = page === pages;
	find('[data-act=smaller]').disabled = asText || zoom === 0;
	find('[data-act=larger]').disabled = asText || zoom === zooms.length - 1;
}

let turn = 0;
/** @type {any} */
let drawing;
async function show() {
	const mine = (turn += 1);
	drawing?.cancel();
	clearTimeout(counting);
	showPlace();
	try {
		const page = await (await opened.promise).getPage(reading.page);
		if (mine !== turn) return;
		await write(page, text, words);
		if (mine !== turn) return;
		drawing = draw(page, canvas, Math.min(sheet.clientWidth, widest) * (zooms[zoom] ?? 1));
		await drawing.promise;
	} catch {
		if (mine === turn) find('[data-broken]').hidden = false;
		return;
	}
	if (mine !== turn) return;
	find('[data-broken]').hidden = true;
	sheet.dataset.shown = String(reading.page);
	countWhenSeen();
}

/** @param {number} to */
function go(to) {
	const next = Math.max(1, Math.min(pages, to));
	if (next === reading.page) return;
	reading.page = next;
	sheet.scrollTo(0, 0);
	void show();
	void keep();
}

/** @param {number} by */
function enlarge(by) {
	zoom = Math.max(0, Math.min(zooms.length - 1, zoom + by));
	void show();
}

function turnToText() {
	asText = !asText;
	find('[data-act=text]').setAttribute('aria-pressed', String(asText));
	text.classList.toggle('unseen', !asText);
	canvas.hidden = asText;
	void show();
}

const acts = {
	previous: () => go(reading.page - 1),
	next: () => go(reading.page + 1),
	smaller: () => enlarge(-1),
	larger: () => enlarge(1),
	text: turnToText,
};
for (const [name, act] of Object.entries(acts))
	find(`[data-act=${name}]`).addEventListener('click', act);

addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.altKey || event.metaKey) return;
	// Enlarged, the arrows move the picture.
	const flat = asText || zoom === 0;
	if (event.key === 'PageDown' || (flat && event.key === 'ArrowRight')) acts.next();
	else if (event.key === 'PageUp' || (flat && event.key === 'ArrowLeft')) acts.previous();
	else return;
	event.preventDefault();
});
document.addEventListener('visibilitychange', () => {
	countWhenSeen();
	if (document.hidden) void say();
});
/** @type {ReturnType<typeof setTimeout> | undefined} */
let resizing;
addEventListener('resize', () => {
	clearTimeout(resizing);
	resizing = setTimeout(show, 200);
});

void show();
