import { mean } from '../../statistics/index.ts';
import type { OfferedService, OfficeFacts } from './clock.ts';
import { betweenGroups, middlesOf } from './rules-effects.ts';
import type { Given } from './rules-effects.ts';
import { scaled, shapeOf } from './rules-law.ts';
import type { FittedLaw } from './rules-law.ts';
import type { ServingLaw } from './law.ts';

export type FittedTimes = {
	readonly laws: readonly ServingLaw[];
	readonly visits: readonly number[];
	/** One shape for services with few visits, own ones for the rest: by service, or null. */
	readonly shapes: readonly (FittedLaw | null)[];
	readonly shared: FittedLaw | null;
	readonly daySpread: number;
	readonly seatSpread: number;
	readonly levelFactors: readonly number[];
};

/** From so many visits on a service has a shape of its own. */
const ownShapeFrom = 60;
/** Officers whose weight an assumed "no difference by level" has. */
const levelWeight = 6;

/**
 * Times at the desk by service and proven level. Officers and days differ: what they add is taken out
 * before the shape of chance is fitted, and comes back as a spread between seats and days, so that no
 * number stays about an officer.
 */
export function timesOf(facts: OfficeFacts, services: readonly OfferedService[]): FittedTimes {
	const given = givenIn(facts, services);
	const middles = middlesOf(
		given,
		services.map(({ category }) => category),
	);
	const residual = (one: Given) => one.log - (middles[one.service] ?? 0);
	const officers = betweenGroups(given.map((one) => ({ key: one.officer, value: residual(one) })));
	const days = betweenGroups(
		given.map((one) => ({ key: one.day, value: residual(one) - officers.effectOf(one.officer) })),
	);
	const pure = given.map((one) => ({
		service: one.service,
		value: Math.exp(residual(one) - officers.effectOf(one.officer) - days.effectOf(one.day)),
	}));
	const shared = pure.length < 20 ? null : shapeOf(pure.map(({ value }) => value));
	const byService = Map.groupBy(pure, ({ service }) => service);
	const shapes = services.map((_, at) => {
		const own = byService.get(at) ?? [];
		return own.length < ownShapeFrom ? null : shapeOf(own.map(({ value }) => value));
	});
	const fallback: ServingLaw = { kind: 'logNormal', mu: 0, sigma: 0.5 };
	return {
		laws: services.map((_, at) =>
			scaled((shapes[at] ?? shared)?.law ?? fallback, Math.exp(middles[at] ?? Math.log(600))),
		),
		visits: services.map((_, at) => byService.get(at)?.length ?? 0),
		shapes,
		shared,
		daySpread: days.spread,
		seatSpread: officers.spread,
		levelFactors: levelFactors(given, officers.effectOf),
	};
}

function givenIn({ visits, presence }: OfficeFacts, services: readonly OfferedService[]): Given[] {
	const places = new Map(services.map(({ serviceId }, at) => [serviceId, at]));
	const levels = new Map(presence.map((row) => [row.officer, row.levels]));
	return visits.flatMap((row) => {
		const service = places.get(row.serviceId);
		if (service === undefined || row.officer === null || row.started === null) return [];
		const seconds = row.ended - row.started - row.held;
		if (row.outcome !== 'served' || row.disputed || seconds < 5) return [];
		const asked = services[service];
		const level = levels.get(row.officer)?.[asked?.competencyCode ?? ''] ?? 0;
		const surplus = Math.min(2, Math.max(0, level - (asked?.requiredLevel ?? 0)));
		return [{ service, officer: row.officer, day: row.day, surplus, log: Math.log(seconds) }];
	});
}

/** Officers of a level against all, drawn towards 1 while few officers speak for it; mean 1 over visits. */
function levelFactors(given: readonly Given[], effectOf: (officer: number) => number): number[] {
	const found = [0, 1, 2].map((surplus) => {
		const own = given.filter((one) => one.surplus === surplus);
		const officers = [...new Set(own.map(({ officer }) => officer))];
		const middle = officers.length === 0 ? 0 : mean(officers.map(effectOf));
		const drawn = (middle * officers.length) / (officers.length + levelWeight);
		return { n: own.length, factor: Math.exp(drawn) };
	});
	const n = found.reduce((sum, one) => sum + one.n, 0);
	const centre = n === 0 ? 1 : found.reduce((sum, one) => sum + one.n * one.factor, 0) / n;
	return found.map(({ factor }) => factor / centre);
}
