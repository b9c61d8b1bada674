import type { Box } from './memory.ts';

export type Answer =
	| { kind: 'silent' }
	| { kind: 'back' }
	| { kind: 'merged'; batchId: string }
	| { kind: 'signIn' }
	| { kind: 'refused'; status: number };

const patienceMs = 8_000;

/** Tries the line: sends what waits, or asks whether the server is there. Sending twice counts once. */
export async function tryLine(box: Box | null): Promise<Answer> {
	const [path, body] = box
		? ['/loket/luring/gabung', { ...box, sentAt: new Date().toISOString() }]
		: ['/loket/luring/sewa', { punya: null }];
	try {
		const answer = await fetch(path, {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify(body),
			signal: AbortSignal.timeout(patienceMs),
		});
		if (answer.redirected || answer.status === 401) return { kind: 'signIn' };
		if (answer.status >= 500) return { kind: 'silent' };
		if (!answer.ok) return { kind: 'refused', status: answer.status };
		if (!box) return { kind: 'back' };
		const { batchId } = (await answer.json()) as { batchId: string };
		return { kind: 'merged', batchId };
	} catch {
		return { kind: 'silent' };
	}
}
