import * as m from '../../words/messages.js';
import type { BriefCost, CostFacts } from '../cost/costFact.ts';
import { markWords, rupiah, unitCostText } from '../cost/costWords.ts';
import { briefCosts } from '../cost/rules-briefCost.ts';

/** So many lines fit on two pages. */
const most = 2;

/** What trainings cost whose gain is certain, a line each; or that nothing can be said yet. */
export function costLines(facts: CostFacts): string[] {
	if (facts.rate === null) return [m.finding_cost_rate_none()];
	const costs = briefCosts(facts);
	if (costs.length === 0) return [m.brief_cost_none()];
	const more = costs.length - most;
	return [
		...costs.slice(0, most).map(lineOf),
		...(more > 0 ? [m.brief_cost_more({ n: more })] : []),
	];
}

function lineOf({ title, serviceCategory, seat, perMinute, perPoint }: BriefCost): string {
	const seatText = m.brief_cost_seat({
		...{ title, services: serviceCategory, idr: rupiah(seat.idr) },
		mark: markWords(seat.rate.mark),
	});
	return [
		seatText,
		...(perMinute ? [m.brief_cost_minute({ cost: unitCostText(perMinute) })] : []),
		...(perPoint ? [m.brief_cost_point({ cost: unitCostText(perPoint) })] : []),
	].join('; ');
}
