import { callingRules } from './calling.ts';
import { meanOf } from './law.ts';
import type { OfficeModel, TwinDay, TwinSeat, TwinService } from './model.ts';

/** A day's desks as plain numbers; row by seat, column by service. */
export type DeskScene = {
	readonly visits: number;
	readonly seats: number;
	/** 0 may not, 1 by own proof, 2 beside a colleague. */
	readonly serves: Uint8Array;
	readonly factor: Float64Array;
	readonly from: Float64Array;
	readonly to: Float64Array;
	/** Still there at closing time, so it goes on until the last call. */
	readonly stays: Uint8Array;
	readonly breaks: readonly Float64Array[];
	/** How many seats may give each service by own proof. */
	readonly able: Float64Array;
	readonly seatSeconds: number;
};

/** A model made ready for many replications. */
export type TwinScene = {
	readonly model: OfficeModel;
	/** Running sums of shares and of each shape, the last one 1. */
	readonly shares: Float64Array;
	readonly shapes: readonly Float64Array[];
	readonly means: Float64Array;
	readonly days: readonly DeskScene[];
	readonly rule: number;
};

export const quarterSeconds = 900;

export function sceneOf(model: OfficeModel): TwinScene {
	return {
		model,
		shares: runningShares(model.services.map(({ share }) => share)),
		shapes: model.shapes.map(runningShares),
		means: Float64Array.from(model.services, ({ law }) => meanOf(law)),
		days: model.days.map((day) => desksOf(model, day)),
		rule: callingRules.indexOf(model.calling),
	};
}

function runningShares(weights: readonly number[]): Float64Array {
	const whole = weights.reduce((sum, one) => sum + one, 0);
	let sum = 0;
	const shares = Float64Array.from(weights, (one) => (sum += one) / whole);
	if (shares.length > 0) shares[shares.length - 1] = 1;
	return shares;
}

function desksOf(model: OfficeModel, { visits, seats }: TwinDay): DeskScene {
	const { services } = model;
	const cells = seats.flatMap((seat) => services.map((service) => ({ seat, service })));
	const able = new Float64Array(services.length);
	for (const seat of seats)
		for (const [at, service] of services.entries())
			if (mayOf(model, seat, service) === 1) able[at] = (able[at] ?? 0) + 1;
	return {
		visits,
		seats: seats.length,
		serves: Uint8Array.from(cells, ({ seat, service }) => mayOf(model, seat, service)),
		factor: Float64Array.from(cells, ({ seat, service }) => factorOf(model, seat, service)),
		from: Float64Array.from(seats, ({ from }) => from),
		to: Float64Array.from(seats, ({ to }) => to),
		stays: Uint8Array.from(seats, ({ to }) => Number(to >= model.closes)),
		breaks: seats.map(({ breaks }) => Float64Array.from(breaks.flat())),
		able,
		seatSeconds: seats.reduce((sum, seat) => sum + presentSeconds(seat, model.closes), 0),
	};
}

function mayOf(model: OfficeModel, seat: TwinSeat, service: TwinService): 0 | 1 | 2 {
	if (seat.without?.includes(service.serviceId)) return 0;
	const level = seat.levels[service.competencyCode] ?? 0;
	if (level >= service.requiredLevel) return 1;
	return model.supervisedFactor !== null && level > 0 && level >= service.requiredLevel - 1 ? 2 : 0;
}

function factorOf(model: OfficeModel, seat: TwinSeat, service: TwinService): number {
	const above = (seat.levels[service.competencyCode] ?? 0) - service.requiredLevel;
	if (above < 0) return model.supervisedFactor ?? 1;
	return model.levelFactors[Math.min(above, model.levelFactors.length - 1)] ?? 1;
}

function presentSeconds({ from, to, breaks }: TwinSeat, closes: number): number {
	const rests = breaks.reduce((sum, [start, end]) => sum + (end - start), 0);
	return Math.max(0, Math.min(to, closes) - from - rests);
}
