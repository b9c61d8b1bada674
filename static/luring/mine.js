// Whose what is kept is. A phone or a desk may pass on without anybody signing out: every page that
// somebody signed in opens says by a mark whose it is, and what was kept of another goes.

const shelved = 'belajar';

/** Drops courses of others with their files; answers whether an own one is here. */
async function keepOwnCourses(mark) {
	if (!(await caches.has(shelved))) return false;
	const cache = await caches.open(shelved);
	const own = new Set();
	let others = false;
	for (const request of await cache.keys()) {
		if (!new URL(request.url).pathname.endsWith('/luring')) continue;
		const { owner, course } = await (await cache.match(request)).json();
		if (owner !== mark) others = true;
		else
			for (const part of [request.url, ...course.lessons.flatMap(({ files }) => files)])
				own.add(new URL(part, location.href).href);
	}
	if (others)
		for (const request of await cache.keys())
			if (!own.has(request.url)) await cache.delete(request);
	return own.size > 0;
}

/**
 * Acts that wait stay: they name nobody, and are sent when their owner is back. The page is kept anew
 * where it is needed: at a desk, and where an own course is here.
 */
async function mine(mark, { shelf, page, isDesk }) {
	const hasCourse = isDesk ? false : await keepOwnCourses(mark);
	if (!isDesk) await outbox.forgetOthers(mark);
	if (!(await caches.has(shelf))) return;
	const kept = await (await caches.open(shelf)).match(page);
	if (kept && (await kept.text()).includes(`data-mine="${mark}"`)) return;
	await caches.delete(shelf);
	if (isDesk || hasCourse) await stock(shelf, page);
}

self.mine = mine;
