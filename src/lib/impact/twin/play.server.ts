import { setImmediate as breathe } from 'node:timers/promises';
import { Comparison } from './compare.ts';
import type { Compared } from './compare.ts';
import type { StoredTwin } from './stored.ts';
import { checkOf } from './textbook.ts';
import type { FormulaCheck } from './textbook.ts';
import { modelsOf } from './whatIf.ts';
import type { WhatIf } from './whatIf.ts';

export type Played = { readonly compared: Compared; readonly check: FormulaCheck | null };

const often = { replications: 1000, seed: 20_091_125 };
/** A page of another reader waits at most so many milliseconds for this one. */
const sliceMs = 8;
const kept = 60;
/** As many questions wait at most, some seconds' worth; whoever comes then is asked to come again. */
const mostWaiting = 20;

const known = new Map<string, Promise<Played>>();
let before: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * A what-if on the twin of an office: 1,000 replications of each plan. One at a time in this process,
 * in slices of a few milliseconds between which other pages are answered; what was asked lately is
 * remembered. The same question has the same answer; null while too many others wait.
 */
export async function playWhatIf(twin: StoredTwin, wish: WhatIf): Promise<Played | null> {
	const key = `${twin.id} ${JSON.stringify(wish)}`;
	const found = known.get(key);
	if (found) return found;
	if (waiting >= mostWaiting) return null;
	waiting += 1;
	const playing = before.then(() => playNow(twin, wish)).finally(() => (waiting -= 1));
	before = playing.catch(() => undefined);
	known.set(key, playing);
	playing.catch(() => known.delete(key));
	for (const oldest of known.keys()) if (known.size > kept) known.delete(oldest);
	return playing;
}

async function playNow(twin: StoredTwin, wish: WhatIf): Promise<Played> {
	const { base, other } = modelsOf(twin.model, wish);
	const comparison = new Comparison(base, other, often);
	let began = performance.now();
	while (comparison.step(1))
		if (performance.now() - began > sliceMs) {
			await breathe();
			began = performance.now();
		}
	await breathe();
	return {
		compared: comparison.result(),
		check: checkOf(base, { replications: 20, seed: often.seed }),
	};
}
