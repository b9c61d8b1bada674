import type pg from 'pg';
import { planDays } from '../counter/index.ts';
import {
	addDays,
	holidays2025And2026,
	isoWeekStart,
	weekday,
	WorkingCalendar,
} from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { City } from './city.ts';
import { absencesOf, dutiesOf } from './duties.ts';
import { pour } from './pour.server.ts';
import { seeded } from './random.ts';
import type { Story } from './story.ts';

/** Weeks of roster that lie behind; a city is planned ahead only. */
const pastWeeks = { tiny: 1, small: 4, city: 0 } as const;

/** Rosters from this week to the end of the one in which the plan ends, and absences. */
export async function loadRoster(pool: pg.Pool, city: City, story: Story): Promise<void> {
	const { today } = story;
	const random = seeded(`${story.seed}/roster`);
	const monday = isoWeekStart(addDays(today, -7 * pastWeeks[story.size]));
	const days = workingDays(monday, addDays(isoWeekStart(today), planDays + 7));
	const ahead = days.filter((day) => day >= today);
	const gap = ahead.filter((day) => weekday(day) === 4 && day > addDays(today, 1))[0] ?? null;
	const gapAt = (code: string): Day | null => (code === story.tourOffice ? gap : null);
	await pour(pool, 'counter.duty', 'office_id, officer_id, day, part, break_turn', function* (row) {
		const own = random.fork('duties');
		for (const office of city.offices)
			for (const duty of dutiesOf(own, office, days, gapAt(office.unit.code)))
				yield row
					.int(office.id)
					.int(duty.officerId)
					.code(duty.day)
					.code(duty.part)
					.int(duty.breakTurn);
	});
	await pour(pool, 'counter.absence', absenceColumns, function* (row) {
		const own = random.fork('absences');
		for (const office of city.offices)
			for (const away of absencesOf(own, office, ahead, gapAt(office.unit.code))) {
				row.int(away.officerId).code(away.kind).code(away.fromDay).code(away.toDay);
				yield row
					.code(away.part)
					.instant(story.now - 86_400)
					.int(office.head.id);
			}
	});
	await endProof(pool, city, story);
}

const proofEndsIn = 9;

/** One proof in the office of the tour ends within the plan, everywhere where it stands. */
async function endProof(pool: pg.Pool, city: City, story: Story): Promise<void> {
	const office = city.offices.find(({ unit }) => unit.code === story.tourOffice);
	const officer = office?.staff.at(-1);
	if (!officer) return;
	const values = [officer.id, 'T.NONIZIN', addDays(story.today, proofEndsIn)];
	await pool.query(
		`with known as (
			select id from competency.competency where code = $2
		), seen as (
			update competency.observation set expires_on = $3::date
			where officer_id = $1 and competency_id in (select id from known) and observed_on < $3::date
		), believed as (
			update competency.belief set proven_until = $3::date
			where officer_id = $1 and competency_id in (select id from known) and proven_level > 0
		)
		update counter.qualification set valid_until = $3::date
		where officer_id = $1 and competency_code = $2 and level > 0`,
		values,
	);
}

function workingDays(from: Day, to: Day): Day[] {
	const calendar = new WorkingCalendar(holidays2025And2026);
	const days: Day[] = [];
	for (let day = from; day < to; day = addDays(day, 1))
		if (calendar.isWorkingDay(day)) days.push(day);
	return days;
}

const absenceColumns = 'officer_id, kind, from_day, to_day, part, recorded_at, recorded_by';
