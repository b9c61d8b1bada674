import { comparisonLimits } from '../../src/lib/impact/index.ts';
import { mixesOf } from '../../src/lib/impact/comparison/mix/rules-mix.ts';
import { estimateOf, rangedOf } from '../../src/lib/impact/comparison/rules-ranged.ts';
import { outcomeEffects } from '../../src/lib/statistics/index.ts';
import { aKindCity } from './kindCity.ts';
import type { KindCity } from './kindCity.ts';

export type KindsTried = {
	readonly runs: number;
	/** Share of 90 % intervals that hold the truth, told plainly and with like visits. */
	readonly plain: number;
	readonly alike: number;
	/** Mean error of both. */
	readonly plainBias: number;
	readonly bias: number;
};

/** Many made-up cities, each told plainly and with like visits, beside what is true. */
export function triedKinds(name: string, city: KindCity, runs: number): KindsTried {
	const told = Array.from({ length: runs }, (_, run) => toldOf(`${name}-${run}`, city));
	const share = (way: 'plain' | 'mix') =>
		told.filter((one) => one[way].low <= city.effect && city.effect <= one[way].high).length / runs;
	const bias = (way: 'plain' | 'mix') =>
		told.reduce((sum, one) => sum + one[way].estimate - city.effect, 0) / runs;
	return {
		runs,
		...{ plain: share('plain'), alike: share('mix') },
		...{ plainBias: bias('plain'), bias: bias('mix') },
	};
}

function toldOf(seed: string, city: KindCity) {
	const { side, kinds, adopted } = aKindCity(seed, city);
	const all = new Int32Array(side.unit.length).fill(1);
	const wish = { targets: 1, leads: 0, weeksALead: 2 };
	const found = estimateOf(outcomeEffects(side, adopted, all, wish), 0, 0);
	const plain = rangedOf(found, comparisonLimits.level);
	const [mix] = mixesOf({ side, kinds, adopted, offices: null }, comparisonLimits);
	if (!plain || !mix) throw new Error('a made-up city can always be compared');
	return { plain, mix };
}
