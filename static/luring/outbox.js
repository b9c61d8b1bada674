// The one outbox of a phone: acts in the order in which they happened, each with an id that makes a
// second sending nothing. Only this worker reads and writes it; pages ask by message.

const mostAtOnce = 50;
const patienceMs = 20_000;
let bringing = null;

function opened() {
	return new Promise((resolve, reject) => {
		const asked = indexedDB.open('mumpuni-belajar', 1);
		asked.onupgradeneeded = () => {
			asked.result.createObjectStore('acts', { keyPath: 'place', autoIncrement: true });
		};
		asked.onsuccess = () => resolve(asked.result);
		asked.onerror = () => reject(asked.error);
	});
}

async function within(mode, work) {
	const db = await opened();
	try {
		return await new Promise((resolve, reject) => {
			const step = db.transaction('acts', mode);
			const asked = work(step.objectStore('acts'));
			step.oncomplete = () => resolve(asked?.result);
			step.onerror = step.onabort = () => reject(step.error);
		});
	} finally {
		db.close();
	}
}

const everyAct = () => within('readonly', (acts) => acts.getAll());
const put = (rows) =>
	within('readwrite', (acts) => {
		for (const row of rows) acts.put(row);
	});

/** Where a film is replaces where it was, as long as that was not answered: one row for each film. */
const putLatest = (row) =>
	within('readwrite', (acts) => {
		const all = acts.getAll();
		all.onsuccess = () => {
			for (const old of all.result) if (!old.answer && sameFilm(old, row)) acts.delete(old.place);
			// A new row, for the old one may be on its way and come back with an answer.
			acts.put(row);
		};
	});
const sameFilm = (old, { owner, act }) =>
	old.owner === owner &&
	old.act.kind === act.kind &&
	['copy', 'lesson', 'address'].every((name) => old.act[name] === act[name]);

/** Keeps an act that somebody did. */
const keep = (row) => (row.act.kind === 'second' ? putLatest(row) : put([row]));

const drop = (rows) =>
	within('readwrite', (acts) => {
		for (const { place } of rows) acts.delete(place);
	});

/** Sends what waits, oldest first. Whoever asks while it is under way hears of the same sending. */
function bring() {
	bringing ??= sendAll().finally(() => (bringing = null));
	return bringing;
}

async function sendAll() {
	const waiting = (await everyAct()).filter(({ answer }) => !answer);
	for (const owner of new Set(waiting.map((row) => row.owner))) {
		const own = waiting.filter((row) => row.owner === owner);
		for (let from = 0; from < own.length; from += mostAtOnce) {
			const line = await sendSome(owner, own.slice(from, from + mostAtOnce));
			if (line === 'otherOwner') break;
			if (line !== 'sent') return line;
		}
	}
	return 'sent';
}

async function sendSome(owner, rows) {
	let heard;
	try {
		heard = await fetch('/saya/simpanan/kirim', {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify({
				owner,
				sentAt: new Date().toISOString(),
				acts: rows.map(({ act }) => act),
			}),
			signal: AbortSignal.timeout(patienceMs),
		});
	} catch {
		return 'noLine';
	}
	if (heard.redirected || heard.status === 401 || heard.status === 403) return 'signIn';
	if (heard.status === 409) return 'otherOwner';
	if (!heard.ok) return 'noLine';
	const { acts } = await heard.json();
	const byId = new Map(acts.map((answer) => [answer.id, answer]));
	await put(
		rows.flatMap((row) => (byId.has(row.act.id) ? { ...row, answer: byId.get(row.act.id) } : [])),
	);
	return 'sent';
}

/** Acts that were answered go with the copy in which they were done; those that wait never go. */
async function forget(copies) {
	const all = await everyAct();
	await drop(
		all.filter(({ act, answer }) => answer && (!copies || copies.includes(act.copy ?? ''))),
	);
}

/** What the server said of acts of others is for their eyes; those that wait stay. */
async function forgetOthers(mark) {
	await drop((await everyAct()).filter(({ owner, answer }) => answer && owner !== mark));
}

self.outbox = { everyAct, keep, forget, forgetOthers };
self.bring = bring;
