import {
	abilityOf,
	adaptivePlan,
	chanceOf,
	isDone,
	nextItem,
	type Ability,
	type Answer,
	type PoolItem,
} from '../../src/lib/statistics/items/index.ts';
import type { Random } from '../../src/lib/statistics/index.ts';

/** A bank of 120 items in two contents, as wide as people differ. */
const invented: readonly PoolItem[] = Array.from({ length: 120 }, (_, at) => {
	const a = 0.9 + (at % 5) * 0.25;
	const difficulty = -2.5 + (5 * at) / 119;
	const content = at % 2 ? 'sikap' : 'pengetahuan';
	return { id: at + 1, a, d: -a * difficulty, content, exposure: 0 };
});

/** Somebody of a known ability takes the adaptive test. */
export function takeAdaptively({
	random,
	theta,
	pool = invented,
}: {
	random: Random;
	theta: number;
	pool?: readonly PoolItem[];
}): { ability: Ability; asked: PoolItem[]; answers: Answer[] } {
	const plan = {
		...adaptivePlan,
		balance: new Map([
			['sikap', 0.5],
			['pengetahuan', 0.5],
		]),
	};
	const asked: PoolItem[] = [];
	const answers: Answer[] = [];
	let ability: Ability = { theta: 0, error: 1 };
	while (!isDone(plan, asked.length, ability)) {
		const item = nextItem(plan, pool, asked, ability, random);
		if (!item) break;
		asked.push(item);
		answers.push(random.uniform() < chanceOf(item, theta) ? 1 : 0);
		ability = abilityOf(asked, answers);
	}
	return { ability, asked, answers };
}
