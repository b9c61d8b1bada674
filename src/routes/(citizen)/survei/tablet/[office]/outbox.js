// @ts-check
// What waits on this tablet, in the browser's own store: it outlives a reload, an empty battery and a
// day without a line. Nothing leaves it before the product has said that it is kept.

/** @typedef {{ key: string, serviceCode: string, at: number, form: Record<string, string> }} Waiting */

const slot = `survei-tablet:${location.pathname}`;
const atOnce = 50;

/** @returns {{ waiting: Waiting[], sent: number, refused: number }} */
export function outbox() {
	try {
		return { waiting: [], sent: 0, refused: 0, ...JSON.parse(localStorage.getItem(slot) ?? '{}') };
	} catch {
		return { waiting: [], sent: 0, refused: 0 };
	}
}

/** @param {ReturnType<typeof outbox>} kept */
function keep(kept) {
	localStorage.setItem(slot, JSON.stringify(kept));
}

/** @param {Waiting} answer */
export function put(answer) {
	const kept = outbox();
	keep({ ...kept, waiting: [...kept.waiting, answer] });
}

/** Sends what waits; 'ended' where the office lends this device no longer. @param {string} to */
export async function sendWaiting(to) {
	const answers = outbox().waiting.slice(0, atOnce);
	const response = await fetch(to, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ answers }),
	});
	if (response.status === 404) return 'ended';
	if (!response.ok) return 'off';
	const { outcomes } = /** @type {{ outcomes: Record<string, string> }} */ (await response.json());
	const kept = outbox();
	for (const { key } of answers) {
		const outcome = outcomes[key] ?? 'unreadable';
		if (outcome === 'tooMany') continue;
		kept.waiting = kept.waiting.filter((one) => one.key !== key);
		if (outcome === 'kept' || outcome === 'known') kept.sent += 1;
		else kept.refused += 1;
	}
	keep(kept);
	return 'on';
}
