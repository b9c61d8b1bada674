import { promiseClock, promiseDays, receiptNumber } from '../counter/index.ts';
import type { ApplicationRoute, ApplicationState, PromiseUnit } from '../counter/index.ts';
import { addDays, clockOf, dayOf, instantAt } from '../time/index.ts';
import type { Day, WorkingCalendar } from '../time/index.ts';
import { hoursBefore, wayOf } from './filePaths.ts';
import type { Random } from './random.ts';
import { inventToken } from './token.ts';

/** A standard as it applies at an office. */
export type Offered = {
	readonly office: number;
	readonly service: number;
	readonly standard: number;
	readonly code: string;
	readonly permit: boolean;
	readonly free: boolean;
	readonly promise: { value: number; unit: PromiseUnit } | null;
	readonly promised: boolean;
	readonly requirements: readonly string[];
};

type Staff = { readonly desk: readonly number[]; readonly head: number };
type When = { readonly calendar: WorkingCalendar; readonly today: Day; readonly now: Date };

const byHead: readonly ApplicationState[] = ['approved', 'rejected', 'billed', 'signed'];
const ends: readonly ApplicationState[] = ['handedOver', 'rejected', 'withdrawn'];

/** One invented file with its steps, as rows of the two tables. */
export function inventFile(random: Random, id: number, offer: Offered, staff: Staff, when: When) {
	const { calendar, now } = when;
	const begun = calendar.addWorkingDays(when.today, -random.between(0, offer.permit ? 22 : 6));
	let at = instantAt(calendar.nextWorkingDay(begun), `${8 + random.below(3)}:15`.padStart(5, '0'));
	if (at > now) at = new Date(now.getTime() - 3_600_000);
	const route: ApplicationRoute = offer.permit ? 'full' : 'short';
	const steps = [];
	// Some files lie: that is what the list of an office is for.
	const lies = random.chance(0.3) ? random.between(2, 8) : Infinity;
	const way = wayOf(random, route, offer.free);
	for (const [index, state] of way.entries()) {
		if (index >= lies) break;
		if (index > 0) at = inHours(at, hoursBefore(random, state), calendar);
		if (at > now && index > 1) break;
		const officer = byHead.includes(state) ? staff.head : random.pick(staff.desk);
		steps.push({
			application: id,
			number: index + 1,
			state,
			at,
			officer,
			...detail(random, state, offer, id, way[index + 1]),
		});
	}
	const last = steps.at(-1) as (typeof steps)[number];
	const days = promiseDays(offer.promise);
	const { dueOn } = promiseClock(steps, days, calendar, when.today);
	const ended = ends.includes(last.state);
	const bytes = Uint8Array.from({ length: 12 }, () => random.below(256));
	const file = {
		id,
		number: receiptNumber(bytes),
		token: inventToken(random),
		office: offer.office,
		service: offer.service,
		standard: offer.standard,
		route,
		free: offer.free,
		days,
		promised: days !== null && offer.promised,
		submitted: steps[0]?.at,
		state: last.state,
		last: last.number,
		due: ended ? null : dueOn,
		ended: ended ? last.at : null,
	};
	return { file, steps };
}

function detail(
	random: Random,
	state: ApplicationState,
	{ requirements, code }: Offered,
	id: number,
	next: ApplicationState | undefined,
) {
	const missing = 1 + (id % 2);
	const handed = next === 'returned' ? requirements.slice(missing) : requirements;
	const owesReason = state === 'rejected' || state === 'withdrawn';
	const hasNumber = state === 'minutes' || state === 'printed' || state === 'rejected';
	return {
		items:
			state === 'returned' ? requirements.slice(0, missing) : state === 'submitted' ? handed : [],
		note: owesReason ? 'Alasan contoh, ditulis dalam surat.' : null,
		document: hasNumber ? `${code}/${id}/2026` : null,
		amount: state === 'billed' ? 50_000 * random.between(1, 8) : null,
	};
}

/** Work goes on inside the hours of the office, on working days. */
function inHours(from: Date, hours: number, calendar: WorkingCalendar): Date {
	const at = new Date(from.getTime() + hours * 3_600_000);
	const [day, clock] = [dayOf(at), clockOf(at)];
	if (clock > '15:45') return instantAt(calendar.nextWorkingDay(addDays(day, 1)), '08:20');
	if (clock < '07:40' || !calendar.isWorkingDay(day)) {
		const open = instantAt(calendar.nextWorkingDay(day), '08:10');
		return open > from ? open : new Date(from.getTime() + 600_000);
	}
	return at;
}
