// @ts-check
// Keeps the number fresh without reloading the page, and moves the phone when something changes.
// Without it the page reloads itself (meta refresh inside noscript).

const freshMs = 10_000;
const part = document.querySelector('[data-fresh]');

async function refresh() {
	if (!part || document.hidden) return;
	const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
	if (!answer.ok) return;
	const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
	const now = fresh.querySelector('[data-fresh]');
	if (!now || now.innerHTML === part.innerHTML) return;
	const moved = now.getAttribute('data-fresh') !== part.getAttribute('data-fresh');
	part.setAttribute('data-fresh', now.getAttribute('data-fresh') ?? '');
	part.innerHTML = now.innerHTML;
	document.title = fresh.title;
	if (moved && 'vibrate' in navigator) navigator.vibrate([300, 150, 300]);
}

setInterval(() => void refresh().catch(() => undefined), freshMs);
document.addEventListener('visibilitychange', () => void refresh().catch(() => undefined));
