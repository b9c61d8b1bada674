import type { Random } from '../random.ts';
import type { Ability } from './ability.ts';
import { informationOf, type ItemModel } from './itemModel.ts';

/** An item that may be asked: its model, what it is about, and how often it was asked of late. */
export type PoolItem = ItemModel & {
	readonly id: number;
	readonly content: string;
	/** Share of the last tests that asked it; those over the limit rest. */
	readonly exposure: number;
};

export type AdaptivePlan = {
	/** Share of the test for each content; they sum to 1. */
	readonly balance: ReadonlyMap<string, number>;
	readonly least: number;
	readonly most: number;
	/** Stops once the ability is known this well. */
	readonly error: number;
	/** One of so many best items is drawn, so that no two tests are alike. */
	readonly among: number;
	readonly exposure: number;
};

/** Kingsbury & Zara (1989) for content and the draw among the best; 0.4 is reliability 0.84. */
export const adaptivePlan: Omit<AdaptivePlan, 'balance'> = {
	least: 8,
	most: 15,
	error: 0.4,
	among: 5,
	exposure: 0.3,
};

/** Whether enough is known, or enough was asked. */
export function isDone(plan: AdaptivePlan, asked: number, ability: Ability): boolean {
	return asked >= plan.most || (asked >= plan.least && ability.error <= plan.error);
}

/**
 * The next item: of the content that the test is furthest behind in, one of those that tell most at
 * the ability known so far. Null when the pool is used up.
 */
export function nextItem(
	plan: AdaptivePlan,
	pool: readonly PoolItem[],
	asked: readonly PoolItem[],
	ability: Ability,
	random: Pick<Random, 'integer'>,
): PoolItem | null {
	const done = new Set(asked.map(({ id }) => id));
	const open = pool.filter(({ id }) => !done.has(id));
	const rested = open.filter(({ exposure }) => exposure <= plan.exposure);
	const usable = rested.length > 0 ? rested : open;
	const behind = (content: string) =>
		(plan.balance.get(content) ?? 0) -
		asked.filter((item) => item.content === content).length / (asked.length + 1);
	const most = usable.reduce((best, { content }) => Math.max(best, behind(content)), -Infinity);
	const due = usable.filter(({ content }) => behind(content) >= most - 1e-9);
	const best = due
		.map((item) => ({ item, tells: informationOf(item, ability.theta) }))
		.sort((a, b) => b.tells - a.tells || a.item.id - b.item.id)
		.slice(0, plan.among);
	return best[random.integer(Math.max(best.length, 1))]?.item ?? null;
}
