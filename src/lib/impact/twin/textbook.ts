import { erlangC, waitingAtOneDesk } from '../../statistics/index.ts';
import type { OfficeModel, TwinSeat } from './model.ts';
import { meanOf, spreadOf } from './law.ts';
import type { ServingLaw } from './law.ts';
import { replicate } from './replicate.ts';
import type { HowOften } from './replicate.ts';

/** A queue as the textbooks have it: erlangs of load, desks that are always open, one law for all. */
export type TextbookQueue = {
	readonly load: number;
	readonly desks: number;
	readonly law: ServingLaw;
	/** Citizens of one replication: so many that the empty start hardly counts. */
	readonly visits: number;
};

/** The queue as a model: arrivals by chance all the time, one list in turn, nothing else. */
export function textbookModel({ load, desks, law, visits }: TextbookQueue): OfficeModel {
	const span = (visits * meanOf(law)) / load;
	const end = 10 * span;
	const seat: TwinSeat = { levels: { all: 1 }, from: 0, to: end, breaks: [] };
	return {
		services: [
			{
				...{ serviceId: 1, code: 'all', name: 'all', competencyCode: 'all', requiredLevel: 1 },
				...{ share: 1, shape: 0, law },
			},
		],
		shapes: [new Array<number>(Math.max(1, Math.round(span / 900))).fill(1)],
		...{ opens: 0, closes: end, lastCall: end },
		days: [{ visits, seats: new Array<TwinSeat>(desks).fill(seat) }],
		...{ crowdSpread: 0, daySpread: 0, seatSpread: 0, levelFactors: [1], supervisedFactor: null },
		priorityShare: 0,
		booked: { share: 0, missed: 0, aheadSeconds: 0 },
		patience: null,
		...{ noShow: { chance: 0, seconds: 0 }, hold: { chance: 0, seconds: 0 }, more: 0 },
		...{ callSeconds: 0, seatingSeconds: 0, calling: 'inTurn', promiseMinutes: 15 },
	};
}

/** Mean wait in minutes by the closed formula, and by the twin with its interval. */
export type FormulaCheck = {
	readonly formula: 'erlangC' | 'pollaczekKhinchine';
	readonly load: number;
	readonly desks: number;
	readonly meanMinutes: number;
	readonly exact: number;
	readonly twin: { readonly value: number; readonly low: number; readonly high: number };
};

/** Above this the formulas hold only for days that never end. */
const fullest = 0.9;

/**
 * The usual numbers of an office put into the closed formula, and into the twin stripped to what the
 * formula knows: one desk M/G/1 with its spread, several M/M/c. Null where the formula cannot be used.
 *
 * checkOf(model, { replications: 20, seed: 1 }) → { formula: 'erlangC', exact: 4.2, twin: { value: 4.1, … } }
 */
export function checkOf(model: OfficeModel, asked: HowOften): FormulaCheck | null {
	const share = model.services.reduce((sum, one) => sum + one.share, 0);
	const perService = (of: (law: ServingLaw) => number) =>
		model.services.reduce((sum, one) => sum + (one.share / share) * of(one.law), 0);
	const mean = perService(meanOf) + model.seatingSeconds + model.callSeconds;
	const square = perService((law) => meanOf(law) ** 2 * (1 + spreadOf(law)));
	const spread = square / perService(meanOf) ** 2 - 1;
	const days = Math.max(1, model.days.length);
	const visits = model.days.reduce((sum, day) => sum + day.visits, 0) / days;
	const desks = Math.max(
		1,
		Math.round(model.days.reduce((sum, day) => sum + day.seats.length, 0) / days),
	);
	const load = (visits * mean) / (model.closes - model.opens);
	if (load === 0 || load / desks > fullest || !(spread >= 0)) return null;
	const one = desks === 1;
	const variance = Math.log1p(spread);
	const law: ServingLaw = one
		? { kind: 'logNormal', mu: Math.log(mean) - variance / 2, sigma: Math.sqrt(variance) }
		: { kind: 'exponential', mean };
	const exact = one
		? (waitingAtOneDesk(load, spread) ?? 0) / load
		: (erlangC(load, desks)?.meanWait ?? 0);
	const found = replicate(textbookModel({ load, desks, law, visits: 2_000 }), asked);
	const { value, low, high } = found.estimates.wait;
	return {
		formula: one ? 'pollaczekKhinchine' : 'erlangC',
		...{ load, desks, meanMinutes: mean / 60, exact: (exact * mean) / 60 },
		twin: { value, low, high },
	};
}
