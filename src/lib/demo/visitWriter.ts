import type { Day } from '../time/index.ts';
import type { CityOffice } from './city.ts';
import type { CopySink } from './copySink.server.ts';
import type { Random } from './random.ts';
import { DayDemand } from './dayDemand.ts';
import { inventToken } from './token.ts';
import { heldSeconds, servedSeconds, waitedSeconds } from './visit.ts';
import type { DemoVisit } from './visit.ts';
import { kindsOf } from './visitKinds.ts';

export type CounterTables =
	| 'counter.visit'
	| 'counter.period'
	| 'counter.officer_day'
	| 'counter.office_quarter'
	| 'counter.day_number'
	| 'counter.demand_day'
	| 'counter.desk_session';

type Day0 = {
	visits: number;
	served: number;
	squared: number;
	waited: number;
	held: number;
	broken: number;
	kinds: number[];
};
const nothing = (): Day0 => ({
	...{ visits: 0, served: 0, squared: 0, waited: 0, held: 0, broken: 0 },
	kinds: [],
});

/** Writes visits with their clock, and keeps the sums that the counter room keeps. */
export class VisitWriter {
	readonly #into: Readonly<Record<CounterTables, CopySink>>;
	readonly #random: Random;
	readonly #officerDay = new Map<string, Day0 & { officer: number; service: number }>();
	readonly #quarters = new Map<string, Day0 & { office: number; quarter: Day }>();
	readonly #numbers = new Map<string, number>();
	readonly #demand: DayDemand;
	#visits = 0;

	constructor(into: Readonly<Record<CounterTables, CopySink>>, random: Random) {
		this.#into = into;
		this.#random = random;
		this.#demand = new DayDemand(into['counter.demand_day']);
	}

	/** Returns id and token under which the visit is stored. */
	write(office: CityOffice, day: Day, visit: DemoVisit): { id: number; token: string } {
		const id = (this.#visits += 1);
		const token = inventToken(this.#random);
		this.#visit(id, token, office, day, visit);
		this.#clock(id, visit);
		this.#numbers.set(visit.service.prefix, visit.number);
		this.#demand.add(visit.service.prefix, visit.taken);
		if (visit.outcome === 'served' && visit.by) this.#count(visit, visit.by.officer.id);
		return { id, token };
	}

	#visit(id: number, token: string, office: CityOffice, day: Day, visit: DemoVisit): void {
		const { row } = this.#into['counter.visit'];
		row.int(id).code(token).int(office.id).int(visit.service.id).code(day);
		row.code(visit.service.prefix).int(visit.number).code(visit.channel);
		if (visit.priority === null) row.none();
		else row.code(visit.priority);
		row.instant(visit.taken).instantOrNull(visit.called).instantOrNull(visit.started);
		row.instantOrNull(visit.heldTo === null && visit.ended === null ? visit.heldFrom : null);
		row.instantOrNull(visit.ended);
		if (visit.outcome === null) row.none();
		else row.code(visit.outcome);
		if (visit.by === null) row.none().none();
		else row.int(visit.by.officer.id).int(visit.by.deskId);
		this.#into['counter.visit'].end();
	}

	/** Waiting, invited, served, on hold: each period begins where the one before it ended. */
	#clock(id: number, visit: DemoVisit): void {
		const by = visit.by?.officer.id ?? null;
		const { taken, called, started, heldFrom, heldTo, ended } = visit;
		this.#period(id, taken, called ?? ended, 'waiting', null, true);
		if (called === null) return;
		this.#period(id, called, started ?? ended, 'invited', by);
		if (started === null) return;
		this.#period(id, started, heldFrom ?? ended, 'served', by);
		if (heldFrom === null) return;
		this.#period(id, heldFrom, heldTo ?? ended, 'onHold', by);
		if (heldTo !== null) this.#period(id, heldTo, ended, 'served', by);
	}

	#period(
		id: number,
		from: number,
		to: number | null,
		state: string,
		by: number | null,
		first = false,
	): void {
		const { row } = this.#into['counter.period'];
		row.int(id).instant(from).instantOrNull(to);
		if (first) row.none();
		else row.instant(from);
		row.code(state).intOrNull(by);
		this.#into['counter.period'].end();
	}

	#count(visit: DemoVisit, officer: number): void {
		const key = `${officer}:${visit.service.index}`;
		let sums = this.#officerDay.get(key);
		if (!sums) {
			sums = { ...nothing(), officer, service: visit.service.id };
			this.#officerDay.set(key, sums);
		}
		add(sums, visit);
	}

	/** Closes the day of an office: its officers' sums and the last numbers drawn. */
	closeDay(office: CityOffice, day: Day): void {
		const key = `${office.id}:${quarterOf(day)}`;
		const whole = this.#quarters.get(key) ?? {
			...nothing(),
			office: office.id,
			quarter: quarterOf(day),
		};
		for (const sums of this.#officerDay.values()) {
			const { row } = this.#into['counter.officer_day'];
			row.int(sums.officer).int(sums.service).int(office.id).code(day).int(sums.visits);
			row.int(sums.served).int(sums.squared).int(sums.waited).int(sums.held).int(sums.broken);
			for (const count of sums.kinds) row.int(count);
			this.#into['counter.officer_day'].end();
			whole.visits += sums.visits;
			whole.served += sums.served;
			whole.waited += sums.waited;
		}
		if (whole.visits > 0) this.#quarters.set(key, whole);
		for (const [prefix, number] of this.#numbers) {
			this.#into['counter.day_number'].row.int(office.id).code(day).code(prefix).int(number);
			this.#into['counter.day_number'].end();
		}
		this.#demand.close(office.id, day);
		this.#officerDay.clear();
		this.#numbers.clear();
	}

	closeQuarters(): void {
		for (const sums of this.#quarters.values()) {
			const { row } = this.#into['counter.office_quarter'];
			row.int(sums.office).code(sums.quarter).int(sums.visits).int(sums.served).int(sums.waited);
			this.#into['counter.office_quarter'].end();
		}
	}
}

function add(sums: Day0, visit: DemoVisit): void {
	const served = servedSeconds(visit);
	sums.visits += 1;
	sums.served += served;
	sums.squared += served * served;
	sums.waited += waitedSeconds(visit);
	sums.held += heldSeconds(visit);
	if (visit.heldFrom !== null) sums.broken += 1;
	for (const [at, one] of kindsOf(visit).entries()) sums.kinds[at] = (sums.kinds[at] ?? 0) + one;
}

/** quarterOf('2026-11-24') → '2026-10-01'; by text, because it is asked for every office and day. */
function quarterOf(day: Day): Day {
	const month = Number(day.slice(5, 7));
	const first = month - ((month - 1) % 3);
	return `${day.slice(0, 5)}${first < 10 ? '0' : ''}${first}-01` as Day;
}
