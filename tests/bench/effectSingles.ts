import {
	placeboError,
	plainDid,
	randomFrom,
	syntheticDid,
} from '../../src/lib/statistics/index.ts';
import type { Block, SyntheticMethod } from '../../src/lib/statistics/index.ts';
import { summaryOf, toldBy } from './effectRuns.ts';
import type { Repeated } from './effectRuns.ts';

/**
 * One of 31 offices gets the course in week 18 of 24. Offices follow three common causes, each in its
 * own measure; the one with the course follows the first more than most, which the plain difference
 * of differences cannot know.
 */
export function singleOffices(runs: number): { did: Repeated; synthetic: Repeated } {
	const of = (method: SyntheticMethod) =>
		summaryOf(
			Array.from({ length: runs }, (_, run) => {
				const block = aCityOfOffices(`tunggal-${run}`, -1.5);
				const standardError = placeboError(block, method) ?? Number.NaN;
				return toldBy({ estimate: method(block).estimate, standardError }, -1.5);
			}),
		);
	return { did: of(plainDid), synthetic: of(syntheticDid) };
}

function aCityOfOffices(seed: string, effect: number): Block {
	const random = randomFrom(seed);
	const [weeks, before] = [24, 18];
	const causes = Array.from({ length: 3 }, () => {
		let level = 0;
		return Array.from({ length: weeks }, () => (level = 0.8 * level + random.normal(0, 0.6)));
	});
	const office = (leaning: number, gain: number) => {
		const measures = causes.map((_, k) => random.normal(k === 0 ? leaning : 0, 0.6));
		const usual = random.normal(9, 2);
		return Array.from({ length: weeks }, (_, week) => {
			const moved = causes.reduce(
				(sum, cause, k) => sum + (measures[k] ?? 0) * (cause[week] ?? 0),
				0,
			);
			return usual + moved + random.normal(0, 0.5) + (week >= before ? gain : 0);
		});
	};
	return {
		controls: Array.from({ length: 30 }, () => office(0, 0)),
		treated: [office(0.4, effect)],
		before,
	};
}
