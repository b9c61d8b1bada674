import type { CityOffice } from './city.ts';
import { mayGive } from './officeDay.ts';
import type { CounterOfficer } from './counterStaff.ts';
import type { Known } from './known.server.ts';
import type { Random } from './random.ts';
import { levelLoad } from './serviceLoad.ts';
import type { DemoService } from './visit.ts';

/** What stays the same about an office over the whole simulation. */
export type OfficePlan = {
	readonly office: CityOffice;
	readonly staff: readonly CounterOfficer[];
	readonly services: readonly DemoService[];
	readonly shares: Float64Array;
	/** visits a day, relative to the other offices */
	readonly weight: number;
	/** minutes of service an average visit takes */
	readonly minutes: number;
	/** shift of all its answers */
	readonly manner: number;
};

/** Services that nobody in the office may give are not asked for there: the counter says so. */
export function planOffice(
	random: Random,
	office: CityOffice,
	staff: readonly CounterOfficer[],
	known: Known,
): OfficePlan {
	const services = known
		.servicesAt(office.level)
		.filter((service) => staff.some((by) => mayGive(by, service)));
	let share = 0;
	let minutes = 0;
	const shares = new Float64Array(services.length);
	for (const [index, service] of services.entries()) {
		share += service.share;
		minutes += service.share * service.minutes;
		shares[index] = share;
	}
	const island = office.unit.regionCode.startsWith('31.01') ? 0.35 : 1;
	return {
		office,
		staff,
		services,
		shares,
		weight: services.length === 0 ? 0 : levelLoad[office.level] * island * spread(random),
		minutes: minutes / Math.max(share, 1),
		manner: 0.1 * (2 * random.next() - 1),
	};
}

function spread(random: Random): number {
	return Math.min(1.5, Math.max(0.65, Math.exp(0.2 * random.normal())));
}

const workSeconds = 6.4 * 3600;
const busy = 0.74;

/**
 * Who sits at the desks on a day: as many as the crowd needs, always one who masters everything the
 * office offers, the others in turn.
 */
export function onDutyOn(plan: OfficePlan, visitors: number, turn: number): CounterOfficer[] {
	const { staff } = plan;
	const need = Math.ceil((visitors * (plan.minutes + 1.2) * 60) / (workSeconds * busy));
	const seats = Math.min(staff.length, Math.max(1, need));
	const masters = staff.filter((by) => plan.services.every((service) => mayGive(by, service)));
	const first = masters[turn % Math.max(1, masters.length)] ?? (staff[0] as CounterOfficer);
	const rest = staff.filter((by) => by !== first);
	const others = rest.map((_, index) => rest[(index + turn) % rest.length] as CounterOfficer);
	return [first, ...others.slice(0, seats - 1)];
}
