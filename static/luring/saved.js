// What a phone keeps of courses, and what pages may ask of the worker.

const courses = 'belajar';

/** Where the kept page shows what another place of learning shows. */
function placeIn({ pathname, searchParams }) {
	const [, , area, course, lesson] = decodeURI(pathname).split('/');
	if (area === 'hadir')
		return `?hadir=1&kode=${encodeURIComponent(searchParams.get('kode') ?? '')}`;
	// Why another page stands here than the one that was asked for.
	if (area !== 'belajar' || !course) return '?luring=1';
	const where = new URLSearchParams({ kursus: course });
	if (lesson === 'kuis') where.set('kuis', '1');
	else if (lesson) where.set('pelajaran', lesson);
	const screen = searchParams.get('bagian');
	if (screen) where.set('bagian', screen);
	return `?${where}`;
}

const presses = {
	'/lanjut': ({ screen }) => ({ kind: 'screen', screen: Number(screen) }),
	'/jawab': ({ id, option }) => option && { kind: 'check', check: id, option: Number(option) },
	'/detik': ({ berkas, detik }) => ({ kind: 'second', address: berkas, second: Number(detik) }),
	'/selesai': ({ practised }) => practised && { kind: 'finish' },
};

/**
 * What somebody pressed in a lesson when the line broke becomes an act of the saved course. It may have
 * reached the server all the same; then the merge says that it was known.
 */
async function keepPress(request, url) {
	const [, , area, course, lesson] = decodeURI(url.pathname).split('/');
	const read = presses[[...url.searchParams.keys()][0] ?? ''];
	if (area !== 'belajar' || !lesson || lesson === 'kuis' || !read) return;
	const address = `/saya/belajar/${encodeURIComponent(course)}/luring`;
	const kept = await (await caches.open(courses)).match(address);
	const doing = read(Object.fromEntries(await request.formData()));
	if (!kept || !doing) return;
	const { owner, copy } = await kept.json();
	const [id, at] = [crypto.randomUUID(), new Date().toISOString()];
	await outbox.keep({ owner, act: { ...doing, copy, course, lesson, id, at } });
}

/** Where a film is, as its page tells; without a line it waits with all else that was done. */
async function reachSecond(request, url) {
	const told = request.clone();
	try {
		const answer = await fetch(request);
		if (answer.status < 502 || answer.status > 504) return answer;
	} catch {
		// No line: the outbox takes it.
	}
	await keepPress(told, url);
	return new Response(null, { status: 202 });
}

/** A file of a saved course, when the line is gone; a part of it where a player asks for a part. */
function reachSaved(event) {
	const { request } = event;
	// The course itself is asked of the server alone; the page reads the kept one by itself.
	if (new URL(request.url).pathname.endsWith('/luring')) return;
	event.respondWith(
		fetch(request).catch(async () => {
			const kept = await (await caches.open(courses)).match(request.url);
			if (!kept) return Response.error();
			const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range') ?? '');
			return range ? partOf(kept, range) : kept;
		}),
	);
}

/** partOf(1000 bytes, 'bytes=200-') → 206 with bytes 200 to 999; past the end 416. */
async function partOf(kept, [, first, last]) {
	const all = await kept.blob();
	const from = first === '' ? Math.max(0, all.size - Number(last)) : Number(first);
	const to = first === '' || last === '' ? all.size - 1 : Math.min(Number(last), all.size - 1);
	if (from > to || from >= all.size)
		return new Response(null, { status: 416, headers: { 'content-range': `bytes */${all.size}` } });
	return new Response(all.slice(from, to + 1), {
		status: 206,
		headers: {
			'content-type': kept.headers.get('content-type') ?? 'application/octet-stream',
			'content-range': `bytes ${from}-${to}/${all.size}`,
			'content-length': String(to - from + 1),
			'accept-ranges': 'bytes',
		},
	});
}

/** Whoever signs out leaves no course and no name; acts that wait stay, and name nobody. */
async function leave() {
	await bring();
	await outbox.forget(null);
	await caches.delete(courses);
	await caches.delete('luring-saya');
}

const deeds = {
	keep: ({ row }) => outbox.keep(row),
	list: () => outbox.everyAct(),
	bring: async () => ({ line: await bring(), rows: await outbox.everyAct() }),
	forget: ({ copies }) => outbox.forget(copies),
	leave,
};

async function answerPage(event) {
	const [port] = event.ports;
	try {
		port?.postMessage({ gave: await deeds[event.data.deed]?.(event.data) });
	} catch (fault) {
		port?.postMessage({ fault: String(fault) });
	}
}

Object.assign(self, { placeIn, reachSaved, reachSecond, answerPage, keepPress });
