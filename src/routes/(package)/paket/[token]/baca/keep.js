// @ts-check
// Tells the product which pages were seen: one word at a time, everything again in the next, and again
// until it has arrived.

const againMs = 4_000;

/**
 * @param {{ commitTo: string, pages: number, seconds: number }} settings
 * @param {{ page: number, seen: Set<number> }} reading
 * @param {(late: boolean, keptAll: boolean) => void} tell
 */
export function keeper({ commitTo, pages, seconds }, reading, tell) {
	const beganAt = Date.now();
	let waiting = false;
	let changed = false;
	let ended = false;
	let keptAll = reading.seen.size === pages;

	const say = () =>
		fetch(commitTo, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({
				page: reading.page,
				seen: [...reading.seen],
				seconds: seconds + Math.round((Date.now() - beganAt) / 1_000),
			}),
			keepalive: true,
		}).catch(() => null);

	async function keep() {
		changed = true;
		if (waiting || ended) return;
		waiting = true;
		while (changed && !ended) {
			changed = false;
			const all = reading.seen.size === pages;
			const answer = await say();
			if (answer?.ok) keptAll ||= all;
			// An opening that ended stays so; whatever else went wrong is tried again.
			else if (answer?.status === 403) ended = true;
			else changed = true;
			tell(!answer?.ok, keptAll);
			if (!answer?.ok && !ended) await new Promise((go) => setTimeout(go, againMs));
		}
		waiting = false;
	}

	tell(false, keptAll);
	return { keep, say };
}
