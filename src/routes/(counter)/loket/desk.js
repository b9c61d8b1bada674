// @ts-check
// What the desk does by itself, in a thousand bytes: one key for each act, a clock that runs, and a
// queue that stays fresh. Without it every act is still a plain button and the page a plain page.

const freshMs = 15_000;

addEventListener('keydown', (event) => {
	const { target } = event;
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
	if (!(target instanceof Element) || !/^[nashfl]$/i.test(event.key)) return;
	if (target.matches('input:not([type=checkbox]), textarea, select')) return;
	const button = document.querySelector(`button[aria-keyshortcuts="${event.key.toLowerCase()}"]`);
	if (button instanceof HTMLButtonElement) button.click();
});

const clock = document.querySelector('[data-seconds]');
if (clock instanceof HTMLElement) {
	const from = performance.now() - Number(clock.dataset.seconds) * 1000;
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
if (document.querySelector('[data-fresh="idle"]'))
	setInterval(() => void refresh().catch(() => undefined), freshMs);
