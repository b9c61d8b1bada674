import type pg from 'pg';
import { holidays2025And2026, WorkingCalendar } from '../time/index.ts';
import type { City } from './city.ts';
import { inventFile } from './fileWriter.ts';
import type { Offered } from './fileWriter.ts';
import { seeded } from './random.ts';
import type { Story } from './story.ts';

const filesEach = 9;
const filesOfTour = 45;

/** Stores applications in every state, so that lists, clocks and receipts have something to show. */
export async function loadFiles(pool: pg.Pool, city: City, story: Story): Promise<void> {
	const random = seeded(`${story.seed}/files`);
	const now = new Date(story.now * 1000);
	const calendar = new WorkingCalendar(holidays2025And2026);
	const offers = Map.groupBy(await offered(pool, story.today), ({ office }) => office);
	const files = [];
	const steps = [];
	for (const office of city.offices) {
		const own = offers.get(office.id) ?? [];
		const desk = office.staff.map(({ id }) => id);
		if (own.length === 0 || desk.length === 0) continue;
		const many = office.unit.code === story.tourOffice ? filesOfTour : filesEach;
		for (let made = 0; made < many; made += 1) {
			const when = { calendar, today: story.today, now };
			const staff = { desk, head: office.head.id };
			const one = inventFile(random, files.length + 1, random.pick(own), staff, when);
			files.push(one.file);
			steps.push(...one.steps);
		}
	}
	await pool.query(store, [JSON.stringify(files), JSON.stringify(steps)]);
	await pool.query(duties, [story.tourOffice, story.today]);
}

async function offered(pool: pg.Pool, today: string): Promise<Offered[]> {
	const { rows } = await pool.query<Offered>(
		`select o.office_id::int as office, o.service_id::int as service, st.id::int as standard, s.code,
			s.category = 'Perizinan' as permit, coalesce(st.fee_idr = 0, false) as free,
			counter.standard_text(st) -> 'promise' as promise,
			st.marks ->> 'promise' in ('seen', 'confirmed') as promised, st.requirements
		from counter.office_service o
		join counter.service s on s.id = o.service_id
		cross join lateral counter.standard_on(o.service_id, o.office_id, $1) st
		order by 1, 2`,
		[today],
	);
	return rows;
}

const store = `
	with file as (
		insert into counter.application (id, number, token, office_id, service_id, standard_id, route, free,
			promise_days, promised, submitted_at, state, last_step, due_on, ended_at)
		select id, number, token, office, service, standard, route, free, days, promised, submitted,
			state, last, due, ended
		from jsonb_to_recordset($1) as f (id bigint, number text, token text, office bigint, service bigint,
			standard bigint, route text, free boolean, days int, promised boolean, submitted timestamptz,
			state text, last int, due date, ended timestamptz)
	)
	insert into counter.application_step (application_id, number, state, at, officer_id, items, note, document, amount_idr)
	select application, number, state, at, officer, items, note, document, amount
	from jsonb_to_recordset($2) as s (application bigint, number int, state text, at timestamptz,
		officer bigint, items jsonb, note text, document text, amount int)`;

/** In the office of the tour two colleagues share the work on permits. */
const duties = `
	insert into counter.file_duty (office_id, officer_id, role, from_day)
	select office.id, card.officer_id, case when row_number() over (order by card.officer_id) = 1
		then 'technical' else 'administration' end, $2::date - 90
	from counter.office
	join people.officer_card card on card.unit_id = office.unit_id
	where office.code = $1
	order by card.officer_id limit 2`;
