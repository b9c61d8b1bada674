import type { CallingRule } from './calling.ts';
import type { DaySpan, OfficeModel, TwinSeat } from './model.ts';

/** A model with other seats on each of its days. */
function withSeats(
	model: OfficeModel,
	change: (seats: readonly TwinSeat[]) => readonly TwinSeat[],
): OfficeModel {
	return { ...model, days: model.days.map((day) => ({ ...day, seats: change(day.seats) })) };
}

/** Levels that allow every service of the office. */
export function everyLevel({ services }: OfficeModel): Record<string, number> {
	const levels: Record<string, number> = {};
	for (const { competencyCode: code, requiredLevel } of services)
		levels[code] = Math.max(levels[code] ?? 0, requiredLevel);
	return levels;
}

/**
 * One officer more at the desks on every day, with these levels; hours of the whole day. Rests when
 * the fewest do: in the break that fewer seats take, or after the only one.
 */
export function plusSeat(
	model: OfficeModel,
	levels: Readonly<Record<string, number>> = everyLevel(model),
): OfficeModel {
	return withSeats(model, (seats) => [
		...seats,
		{ levels, from: model.opens, to: model.closes, breaks: restBeside(seats) },
	]);
}

function restBeside(seats: readonly TwinSeat[]): DaySpan[] {
	const rests = seats.flatMap(({ breaks }) => breaks.slice(0, 1)).toSorted((a, b) => a[0] - b[0]);
	const [first, last] = [rests[0], rests.at(-1)];
	if (!first || !last) return [];
	const length = last[1] - last[0];
	if (last[0] < first[1]) return [[last[1], last[1] + length]];
	const early = rests.filter(([from]) => from < first[1]).length;
	return [early <= rests.length / 2 ? first : last];
}

/**
 * Brings officers to a level: on each day the first `people` seats that lack it. A day on which
 * everybody has it stays as it is.
 */
export function trainSeats(
	model: OfficeModel,
	{ competencyCode, level, people }: { competencyCode: string; level: number; people: number },
): OfficeModel {
	return withSeats(model, (seats) => {
		let left = people;
		return seats.map((seat) => {
			if (left === 0 || (seat.levels[competencyCode] ?? 0) >= level) return seat;
			left -= 1;
			return { ...seat, levels: { ...seat.levels, [competencyCode]: level } };
		});
	});
}

/**
 * Brings one officer to a level: on each day, of the seats that lack it, the one that may serve the
 * smallest part of the citizens. Who has time to spare takes most off the others.
 */
export function trainSparest(
	model: OfficeModel,
	{ competencyCode, level }: { competencyCode: string; level: number },
): OfficeModel {
	const part = ({ levels }: TwinSeat) =>
		model.services
			.filter((one) => (levels[one.competencyCode] ?? 0) >= one.requiredLevel)
			.reduce((sum, { share }) => sum + share, 0);
	return withSeats(model, (seats) => {
		const [sparest] = seats
			.filter(({ levels }) => (levels[competencyCode] ?? 0) < level)
			.toSorted((one, other) => part(one) - part(other));
		return seats.map((seat) =>
			seat === sparest ? { ...seat, levels: { ...seat.levels, [competencyCode]: level } } : seat,
		);
	});
}

/** Officers missing on every day: the last to be planned; somebody always stays. */
export function minusSeats(model: OfficeModel, people: number): OfficeModel {
	return withSeats(model, (seats) => seats.slice(0, Math.max(1, seats.length - people)));
}

/** The first `desks` seats of each day take only services of one competency; one desk always takes all. */
export function dedicate(
	model: OfficeModel,
	{ competencyCode, desks }: { competencyCode: string; desks: number },
): OfficeModel {
	const others = model.services
		.filter((service) => service.competencyCode !== competencyCode)
		.map(({ serviceId }) => serviceId);
	const required = model.services
		.filter((service) => service.competencyCode === competencyCode)
		.map(({ requiredLevel }) => requiredLevel);
	return withSeats(model, (seats) => {
		let left = Math.min(desks, seats.length - 1);
		return seats.map((seat, at) => {
			const able = (seat.levels[competencyCode] ?? 0) >= Math.min(...required);
			if (at === 0 || left === 0 || !able) return seat;
			left -= 1;
			return { ...seat, without: [...(seat.without ?? []), ...others] };
		});
	});
}

/** More or fewer citizens: 1.1 is a tenth more. */
export function withDemand(model: OfficeModel, factor: number): OfficeModel {
	return {
		...model,
		days: model.days.map((day) => ({ ...day, visits: day.visits * factor })),
	};
}

export function withRule(model: OfficeModel, calling: CallingRule): OfficeModel {
	return { ...model, calling };
}
