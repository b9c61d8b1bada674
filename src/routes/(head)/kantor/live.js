// @ts-check
// The board of the head stays true by itself, without a jump: every ten seconds the parts that
// changed are put in the place of the old ones. Without it the page reloads twice a minute.

const freshMs = 10_000;

async function refresh() {
	if (document.hidden) return;
	const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
	if (!answer.ok) return;
	const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
	for (const part of document.querySelectorAll('[data-fresh] > *')) {
		const place = [...(part.parentElement?.children ?? [])].indexOf(part);
		const now = fresh.querySelector('[data-fresh]')?.children[place];
		if (now && now.innerHTML !== part.innerHTML && !part.contains(document.activeElement))
			part.innerHTML = now.innerHTML;
	}
}
setInterval(() => void refresh().catch(() => undefined), freshMs);
