// @ts-check
// The board of the head stays true by itself, without a jump: every ten seconds the parts that
// changed are put in the place of the old ones. Without it the page reloads twice a minute.

const freshMs = 10_000;

async function refresh() {
	if (document.hidden) return;
	const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
	if (!answer.ok) return;
	const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
	for (const part of document.querySelectorAll('[data-fresh]')) {
		const now = fresh.querySelector(`[data-fresh="${part.getAttribute('data-fresh')}"]`);
		const inHand = part.contains(document.activeElement) || part.querySelector('details[open]');
		if (now && !inHand && now.innerHTML !== part.innerHTML) part.innerHTML = now.innerHTML;
	}
}
setInterval(() => void refresh().catch(() => undefined), freshMs);
