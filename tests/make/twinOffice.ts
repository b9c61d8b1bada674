import type { OfficeModel, ServingLaw, TwinSeat } from '../../src/lib/impact/index.ts';

/** A seat that may give everything all day. */
export const aSeat = (changes: Partial<TwinSeat> = {}): TwinSeat => ({
	levels: { 'T.A': 2, 'T.B': 2 },
	from: 27_000,
	to: 57_600,
	breaks: [],
	...changes,
});

/** An office of two kinds of services, open from 07.30 to 16.00, without mishaps unless told. */
export function anOfficeModel(changes: Partial<OfficeModel> = {}): OfficeModel {
	const law: ServingLaw = { kind: 'logNormal', mu: Math.log(540), sigma: 0.45 };
	const ofA = { competencyCode: 'T.A', requiredLevel: 2, shape: 0, law };
	const ofB = { ...ofA, competencyCode: 'T.B' };
	return {
		services: [
			{ ...ofA, serviceId: 1, code: 'A-1', name: 'KTP-el', share: 3 },
			{ ...ofB, serviceId: 2, code: 'B-1', name: 'Akta', share: 1 },
		],
		shapes: [Array.from({ length: 32 }, (_, at) => (at < 12 ? 3 : 1))],
		opens: 27_000,
		closes: 57_600,
		lastCall: 61_200,
		days: [{ visits: 120, seats: [aSeat(), aSeat(), aSeat()] }],
		crowdSpread: 0.1,
		daySpread: 0,
		seatSpread: 0,
		levelFactors: [1],
		priorityShare: 0.08,
		booked: { share: 0, missed: 0, aheadSeconds: 1800 },
		patience: null,
		noShow: { chance: 0, seconds: 180 },
		hold: { chance: 0, seconds: 300 },
		more: 0,
		callSeconds: 0,
		seatingSeconds: 0,
		supervisedFactor: null,
		calling: 'byRank',
		promiseMinutes: 15,
		...changes,
	};
}
