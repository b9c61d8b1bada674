import { sql } from 'kysely';
import type { Principal } from '../people/index.ts';
import { draftOf, type Demand, type Offer } from '../plan/index.ts';
import { cycleOf, hcdpLines, signHcdp, submittedPaper } from '../plan/server.ts';
import type { Db } from '../platform/database.server.ts';
import { day, instantAt, type Day } from '../time/index.ts';
import type { Story } from './story.ts';

type Place = {
	readonly year: number;
	readonly cycleId: number;
	/** The cycle whose needs show what was missing; who has learnt since is added. */
	readonly needsOf: number;
	readonly organiserId: number;
	readonly leaderId: number;
	readonly top: number;
};
type Asked = Demand & { readonly unitId: number };

/** A plan that a leader signed last November, bought to 85 of 100 rupiah, and what has been done of it. */
export async function loadSignedPlan(db: Db, story: Story, place: Place): Promise<void> {
	const { year, cycleId, organiserId, leaderId, top } = place;
	const asked = await askedThen(db, place);
	const offers = await offersOf(db);
	const saidAt = instantAt(day(`${year - 1}-11-18`), '09:00');
	for (const [, parts] of Map.groupBy(asked, (one) => `${one.competencyId} ${one.level}`))
		await addLine(db, cycleId, { year, parts, offers });
	const whole = (await hcdpLines(db, cycleId)).reduce(
		(sum, { people, costASeat }) => sum + people * costASeat,
		0,
	);
	const { id: scenarioId } = await db
		.insertInto('plan.scenario')
		.values({
			token: `${story.seed} hcdp ${year}`,
			cycle_id: cycleId,
			name: 'Anggaran murni',
			budget: Math.round((0.85 * whole) / 1_000_000) * 1_000_000,
			weights: JSON.stringify({ gap: 3, duty: 4, reach: 2, effect: 1 }),
			made_by: organiserId,
			made_at: saidAt,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	const word = { cycle_id: cycleId, word: 'submitted', scenario_id: scenarioId } as const;
	await db
		.insertInto('plan.hcdp_word')
		.values({ ...word, said_by: organiserId, said_at: saidAt })
		.execute();
	const cycle = await cycleOf(db, year);
	const paper = cycle && (await submittedPaper(db, cycle));
	if (!paper) return;
	const now = instantAt(day(`${year - 1}-11-20`), '10:15');
	const who = { kind: 'officer', officerId: leaderId, role: 'leader' } as const;
	const act = { db, now, today: `${year - 1}-11-20` as Day, who, purpose: 'data contoh' };
	await signHcdp(act, leaderOf(leaderId, top), { year, hash: paper.hash });
	await fill(db, place);
}

function leaderOf(officerId: number, unitId: number): Principal {
	const grants = [{ role: 'leader', unitId }] as const;
	return {
		officerId,
		userId: '',
		name: '',
		unitId,
		roles: ['officer', 'leader'],
		leads: [],
		grants,
	};
}

/** Half of what is missing today was missing then, and what was learnt this year was, too. */
async function askedThen(db: Db, { year, cycleId, needsOf }: Place): Promise<Asked[]> {
	const { rows } = await sql<Asked>`
		with asked as (
			select competency_id, required as level, unit_id, officer_id, weight = 'mutlak' as duty,
				required - proven as gap
			from plan.need where cycle_id = ${needsOf} and hashint8(id) & 1 = 0
			union all
			select distinct c.competency_id, p.level, part.unit_id, p.officer_id, true, 1
			from learning.passed_course p
			join competency.named c on c.code = p.competency_code
			join people.officer_card o on o.officer_id = p.officer_id
			join people.unit_above a on a.unit_id = o.unit_id
			join plan.cycle_unit part on part.cycle_id = ${cycleId} and part.unit_id = a.above_id
				and (a.above_id = o.unit_id or a.above_id <> (select unit_id from people.top_unit))
			where p.passed_on >= make_date(${year}, 1, 1) and hashint8(p.enrolment_id) & 3 > 0
		)
		select c.competency_id as "competencyId", c.code as "competencyCode", c.kind, a.level,
			a.unit_id as "unitId", count(*) as people, count(*) filter (where duty) as duty,
			sum(gap)::integer as levels
		from asked a join competency.named c on c.competency_id = a.competency_id
		group by c.competency_id, c.code, c.kind, a.level, a.unit_id
		order by c.code, a.level, a.unit_id`.execute(db);
	return rows;
}

async function offersOf(db: Db): Promise<Offer[]> {
	const { rows } = await sql<Offer>`
		select code, title, competency_code as "competencyCode", level, form_code as "formCode",
			jp::double precision as jp from learning.course_card order by code`.execute(db);
	return rows;
}

async function addLine(
	db: Db,
	cycleId: number,
	{ year, parts, offers }: { year: number; parts: readonly Asked[]; offers: readonly Offer[] },
): Promise<void> {
	const [first] = parts;
	if (!first) return;
	const sum = (key: 'people' | 'duty' | 'levels') => parts.reduce((all, one) => all + one[key], 0);
	const demand = { ...first, people: sum('people'), duty: sum('duty'), levels: sum('levels') };
	const draft = draftOf(year, demand, offers);
	const organiser = draft.course_code === null ? 'BPSDM Provinsi' : null;
	const { id } = await db
		.insertInto('plan.hcdp_line')
		.values({ cycle_id: cycleId, ...draft, organiser })
		.returning('id')
		.executeTakeFirstOrThrow();
	const shares = parts.map(({ unitId, people }) => ({ line_id: id, unit_id: unitId, people }));
	await db.insertInto('plan.hcdp_share').values(shares).execute();
}

/** Who passed this year what a row had: the row of the course, else the highest step that it reaches. */
async function fill(db: Db, { year, cycleId }: Place): Promise<void> {
	await sql`
		with line as materialized (
			select l.id, l.level, l.course_code, c.code, l.planned from plan.hcdp_line l
			join competency.named c on c.competency_id = l.competency_id
			where l.cycle_id = ${cycleId} and l.planned > 0
		), done as (
			select distinct on (l.id, p.officer_id) l.id, p.officer_id, p.passed_on, p.enrolment_id, l.planned
			from learning.passed_course p
			cross join lateral (select * from line
				where line.code = p.competency_code and line.level <= p.level
				order by line.course_code is not distinct from p.course_code desc, line.level desc limit 1) l
			where p.passed_on >= make_date(${year}, 1, 1)
			order by l.id, p.officer_id, p.passed_on
		)
		insert into plan.hcdp_done (line_id, officer_id, done_on, key)
		select id, officer_id, passed_on, 'learning.coursePassed:' || enrolment_id
		from (select *, row_number() over (partition by id order by passed_on, officer_id) as place
			from done) ranked
		where place <= planned`.execute(db);
}
