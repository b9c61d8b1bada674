// @ts-check
// What the desk does by itself, in a thousand bytes: one key for each act, a clock that runs, and a
// queue that stays fresh. Without it every act is still a plain button and the page a plain page.

const freshMs = 15_000;

addEventListener('keydown', (event) => {
	const { target } = event;
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
	if (!(target instanceof Element) || !/^[a-z]$/i.test(event.key)) return;
	if (target.matches('input:not([type=checkbox]), textarea, select')) return;
	const way = document.querySelector(`[aria-keyshortcuts="${event.key.toLowerCase()}"]`);
	if (!(way instanceof HTMLElement)) return;
	event.preventDefault();
	way.click();
	if (way.matches('summary')) firstFieldOf(way)?.focus();
});

/** @param {HTMLElement} summary @returns {HTMLElement | null | undefined} */
function firstFieldOf(summary) {
	return summary.parentElement?.querySelector('select, input:not([type=hidden]), textarea');
}

for (const clock of document.querySelectorAll('[data-seconds]')) run(clock);

/** @param {Element} clock */
function run(clock) {
	const from = performance.now() - Number(clock.getAttribute('data-seconds')) * 1000;
	setInterval(() => {
		const seconds = Math.round((performance.now() - from) / 1000);
		clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
	}, 1000);
}

/** Nobody is served: what waits may change. A reason that is being written is not taken away. */
async function refresh() {
	if (document.hidden || document.querySelector('main details[open] form')) return;
	const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
	if (!answer.ok) return;
	const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
	for (const part of document.querySelectorAll('[data-fresh]')) {
		const now = fresh.querySelector(`[data-fresh="${part.getAttribute('data-fresh')}"]`);
		if (now && now.innerHTML !== part.innerHTML) part.innerHTML = now.innerHTML;
	}
}
if (document.querySelector('[data-fresh="idle"], [data-fresh="break"]'))
	setInterval(() => void refresh().catch(() => undefined), freshMs);
