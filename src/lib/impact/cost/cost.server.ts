import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { toldBy } from '../comparison/store-told.server.ts';
import { mayDecideProposal } from '../policy.ts';
import { concernedUnits } from '../store-proposal.server.ts';
import type { CostRow } from './costRow.ts';
import type { Priced } from './cost.ts';
import type { PriceForm } from './forms.ts';
import { seatCost } from './rules-cost.ts';
import { gainCost, visitsAYear as yearly } from './rules-gain.ts';
import { addPrice, courseCosts, rateOn } from './store-cost.server.ts';

export type TrainingCosts = {
	readonly rate: Priced | null;
	readonly rows: readonly CostRow[];
	readonly courses: readonly { code: string; title: string }[];
};

/** Courses side by side: what a seat costs, and what a minute saved and a point of IKM cost. */
export async function trainingCosts(db: Db, today: Day): Promise<TrainingCosts> {
	const [rate, courses, told] = await Promise.all([
		rateOn(db, today),
		courseCosts(db, today),
		toldBy(
			db,
			sql`where v.id = n.version_id and c.treatment_kind = 'course'
				and c.outcome in ('minutes', 'ikm') and v.estimate is not null
				order by course.title, c.service_category`,
		),
	]);
	const groups = Map.groupBy(told, ({ subject }) => `${subject.code} ${subject.serviceCategory}`);
	const rows = [...groups.values()].flatMap((group): CostRow[] => {
		const [first] = group;
		if (!first) return [];
		const { code, serviceCategory } = first.subject;
		const course = courses.find((one) => one.code === code);
		const seat = rate && course ? seatCost(course.jp, rate, course.fee) : null;
		const of = (key: string) => group.find(({ subject }) => subject.outcome === key) ?? null;
		const [minutes, ikm] = [of('minutes'), of('ikm')];
		const visitsAYear = minutes && yearly({ ...minutes, aWeek: minutes.details.aWeek ?? null });
		return [
			{
				code,
				title: first.title,
				serviceCategory,
				seat,
				minutes,
				ikm,
				visitsAYear,
				perMinute: seat && visitsAYear ? gainCost(seat.idr, minutes, visitsAYear) : null,
				perPoint: seat && gainCost(seat.idr, ikm, 1),
			},
		];
	});
	return { rate, rows, courses: courses.map(({ code, title }) => ({ code, title })) };
}

export type PriceSet =
	{ ok: true } | { ok: false; reason: 'notYours' | 'dayTaken' | 'courseUnknown' };

/**
 * A leader of the province adds an hourly rate or a fee from a day on. What was valid before stays, so
 * last year replays.
 */
export async function setPrice(act: Act, who: Principal, price: PriceForm): Promise<PriceSet> {
	if (!mayDecideProposal(who, await concernedUnits(act.db)))
		return { ok: false, reason: 'notYours' };
	if (price.course !== undefined) {
		const known = await courseCosts(act.db, act.today);
		if (!known.some(({ code }) => code === price.course))
			return { ok: false, reason: 'courseUnknown' };
	}
	return act.db.transaction().execute(async (tx) => {
		const id = await addPrice(tx, price, who.officerId, act.now);
		if (id === null) return { ok: false, reason: 'dayTaken' };
		await record(tx, act, {
			act: price.course === undefined ? 'impact.hourlyRateSet' : 'impact.courseFeeSet',
			subject: price.course === undefined ? 'impact.hourly_rate' : 'impact.course_fee',
			subjectId: id,
			after: { ...price },
		});
		return { ok: true };
	});
}
