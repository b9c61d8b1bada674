import type { UnitCost } from './cost.ts';
import type { BriefCost, CostFact, CostFacts } from './costFact.ts';
import { seatCost } from './rules-cost.ts';
import { gainCost, visitsAYear } from './rules-gain.ts';

const certain = (cost: UnitCost | null): UnitCost | null => (cost?.most ? cost : null);

/**
 * What trainings cost whose gain is certain: a cost without an upper bound says nothing to whoever
 * decides. In the order of their names, never of their results.
 */
export function briefCosts({ rate, rows }: CostFacts): BriefCost[] {
	if (rate === null) return [];
	const groups = Map.groupBy(rows, (one) => `${one.title} ${one.code} ${one.serviceCategory}`);
	return [...groups]
		.toSorted(([a], [b]) => a.localeCompare(b, 'id'))
		.flatMap(([, group]): BriefCost[] => {
			const [first] = group;
			if (!first) return [];
			const { code, title, serviceCategory, jp, fee } = first;
			const seat = seatCost(jp, rate, fee);
			const costOf = (outcome: CostFact['outcome'], timesOf: (one: CostFact) => number | null) => {
				const one = group.find((fact) => fact.outcome === outcome);
				const times = one && timesOf(one);
				if (!one || !times) return null;
				const subject = { kind: 'course', code, serviceCategory, outcome } as const;
				return certain(gainCost(seat.idr, { found: one.found, subject }, times));
			};
			const [perMinute, perPoint] = [costOf('minutes', visitsAYear), costOf('ikm', () => 1)];
			return perMinute || perPoint
				? [{ code, title, serviceCategory, seat, perMinute, perPoint }]
				: [];
		});
}
