// Keeps a page that works without a line, and what that page is made of.

/** Takes the page as it is now, with all it needs; what an older version needed goes. */
async function stock(shelf, page) {
	const answer = await fetch(page, { cache: 'no-store' });
	if (!answer.ok || answer.redirected) return;
	const named = /["'(]([^"'()\s]*_app\/immutable\/[^"'()\s]+)["')]/g;
	const parts = new Set(namedIn(await answer.clone().text(), named, new URL(page, location.href)));
	const cache = await caches.open(shelf);
	for (const part of parts) {
		const kept = (await cache.match(part)) ?? (await fetch(part));
		if (!kept.ok) throw new Error(part);
		await cache.put(part, kept.clone());
		if (part.endsWith('.js'))
			for (const further of importsOf(part, await kept.text())) parts.add(further);
	}
	await cache.put(page, answer);
	parts.add(new URL(page, location.href).href);
	for (const old of await cache.keys()) if (!parts.has(old.url)) await cache.delete(old);
}

function namedIn(text, pattern, base) {
	return [...text.matchAll(pattern)].map(([, part]) => new URL(part, base).href);
}

/** What a script loads before it runs; of the list of all pages only the one that tells of a fault. */
function importsOf(part, text) {
	const pattern = part.includes('/entry/app.')
		? /["'](\.{1,2}\/nodes\/1\.[^"']+\.js)["']/g
		: /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
	return namedIn(text, pattern, part);
}

self.stock = stock;
