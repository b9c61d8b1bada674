import { daysOf } from './clock.ts';
import type { OfficeFacts } from './clock.ts';
import type { OfficeModel } from './model.ts';
import { crowdsOf, shapesOf } from './rules-arrivals.ts';
import type { Crowds } from './rules-arrivals.ts';
import { playedDays } from './rules-days.ts';
import { mishapsOf } from './rules-mishaps.ts';
import { timesOf } from './rules-times.ts';

/** How a service's time was found: from how many visits, by which law, how far from what was measured. */
export type ServiceFit = {
	readonly serviceId: number;
	readonly visits: number;
	readonly law: 'logNormal' | 'gamma' | 'measured' | 'exponential' | 'constant';
	/** Too few visits for a shape of its own: that of all services of the office. */
	readonly shared: boolean;
	readonly distance: number | null;
	readonly allowed: number | null;
};

export type TwinFit = {
	readonly days: number;
	readonly visits: number;
	readonly crowds: Crowds;
	readonly services: readonly ServiceFit[];
};

/** The last days of the fit are those that a what-if plays. */
const playedLast = 20;

/**
 * The model of an office from what its clock knows. Only services that were asked for are in it.
 * Needs at least one visit and somebody at a desk.
 */
export function fitOffice(facts: OfficeFacts): { model: OfficeModel; fit: TwinFit } {
	const first = facts.visits.filter(({ part }) => part === 1);
	const asked = Map.groupBy(first, ({ serviceId }) => serviceId);
	const services = facts.services.filter(({ serviceId }) => asked.has(serviceId));
	const prefixes = [...new Set(first.map(({ prefix }) => prefix))].sort();
	const times = timesOf(facts, services);
	const crowds = crowdsOf(facts.visits);
	const days = daysOf(facts);
	const model: OfficeModel = {
		services: services.map(({ category, ...service }, at) => ({
			...service,
			share: asked.get(service.serviceId)?.length ?? 0,
			shape: Math.max(0, prefixes.indexOf(asked.get(service.serviceId)?.[0]?.prefix ?? category)),
			law: times.laws[at] ?? { kind: 'constant', seconds: 600 },
		})),
		shapes: shapesOf(facts, first, prefixes),
		opens: facts.opens,
		closes: facts.closes,
		days: playedDays(facts, days.slice(-playedLast)),
		crowdSpread: crowds.spread,
		daySpread: times.daySpread,
		seatSpread: times.seatSpread,
		levelFactors: times.levelFactors,
		supervisedFactor: null,
		calling: 'byRank',
		promiseMinutes: facts.promiseMinutes,
		...mishapsOf(facts),
	};
	const fits = services.map(({ serviceId }, at): ServiceFit => {
		const own = times.shapes[at] ?? null;
		const used = own ?? times.shared;
		return {
			serviceId,
			visits: times.visits[at] ?? 0,
			law: used?.law.kind ?? 'logNormal',
			shared: own === null,
			distance: used?.distance ?? null,
			allowed: used?.allowed ?? null,
		};
	});
	return { model, fit: { days: days.length, visits: first.length, crowds, services: fits } };
}
