import { nextItem, type Ability, type Random } from '../../../statistics/index.ts';
import type { PoolItem } from '../../../statistics/index.ts';
import { bankUse } from '../bankItem.ts';
import { isTrialTurn, planOf } from './rules-sitting.ts';

type Candidate = PoolItem & { readonly calibrated: boolean };

/**
 * The next item of a test, and whether it is a trial. While fewer than a test's worth are calibrated, all
 * approved items count with what their author believed, and the result is no evidence.
 */
export function chooseNext<Entry extends Candidate>(
	pool: readonly Entry[],
	asked: readonly { readonly id: number; readonly trial: boolean }[],
	ability: Ability,
	random: Pick<Random, 'integer'>,
): { readonly item: Entry; readonly trial: boolean } | null {
	const counted = countedOf(pool);
	const known = new Map(pool.map((item) => [item.id, item]));
	const done = new Set(asked.map(({ id }) => id));
	const trials = pool.filter((item) => !counted.includes(item) && !done.has(item.id));
	const trialsAsked = asked.filter(({ trial }) => trial).length;
	if (trials.length > 0 && isTrialTurn(asked.length + 1, trialsAsked)) {
		const item = trials[random.integer(trials.length)];
		if (item) return { item, trial: true };
	}
	const askedItems = asked.filter(({ trial }) => !trial).flatMap(({ id }) => known.get(id) ?? []);
	const plan = planOf(counted.map(({ content }) => content));
	const next = nextItem(plan, counted, askedItems, ability, random);
	const item = next ? known.get(next.id) : undefined;
	return item ? { item, trial: false } : null;
}

/** The next item of a fixed test; one that was taken out of use meanwhile is left out. */
export function nextDrawn<Entry extends Candidate>(
	pool: readonly Entry[],
	drawn: readonly number[],
	asked: readonly { readonly id: number }[],
): { readonly item: Entry; readonly trial: boolean } | null {
	const done = new Set(asked.map(({ id }) => id));
	const counted = new Set(countedOf(pool));
	for (const id of drawn) {
		const item = done.has(id) ? undefined : pool.find((one) => one.id === id);
		if (item) return { item, trial: !counted.has(item) };
	}
	return null;
}

/** The items that count: the calibrated ones, or all of them while these are too few for a test. */
export function countedOf<Entry extends Candidate>(pool: readonly Entry[]): readonly Entry[] {
	const calibrated = pool.filter((item) => item.calibrated);
	return isCalibrated(pool) ? calibrated : pool;
}

/** Whether the result of a test is evidence. */
export function isCalibrated(pool: readonly Candidate[]): boolean {
	const calibrated = pool.filter((item) => item.calibrated).length;
	return bankUse({ approved: pool.length, calibrated }) === 'evidence';
}
