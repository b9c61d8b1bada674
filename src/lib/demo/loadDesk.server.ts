import type pg from 'pg';
import type { Day } from '../time/index.ts';
import { seeded } from './random.ts';
import { inventToken } from './token.ts';

/** What the desk of the tour needs of the story. Instants are seconds since 1970. */
type DeskStory = {
	readonly seed: string;
	readonly today: Day;
	readonly now: number;
	readonly tourOffice: string;
	readonly tourOfficer: number;
	readonly heroes: { readonly inStory: ReadonlyMap<number, unknown> };
};

const minute = 60;

/** A service of permits for which nobody is at a desk, while the officer who may give it rests. */
const bare = 'PT-KST-01';

/**
 * Brings the counters of the tour to life: somebody invited, somebody on hold with a second service to
 * come, an officer on a break, and a citizen whose promised wait ends in a few minutes because of it.
 */
export async function loadDesk(pool: pg.Pool, story: DeskStory): Promise<void> {
	const client = await pool.connect();
	try {
		await client.query('begin');
		await new TourDesk(client, story).fill();
		await client.query('commit');
	} finally {
		client.release();
	}
}

class TourDesk {
	readonly #client: pg.PoolClient;
	readonly #story: DeskStory;
	readonly #random;

	constructor(client: pg.PoolClient, story: DeskStory) {
		this.#client = client;
		this.#story = story;
		this.#random = seeded(`${story.seed}/desk`);
	}

	async fill(): Promise<void> {
		await this.#shortenWaits();
		const rests = await this.#helper('T.IZIN');
		const calls = await this.#helper('T.DAFDUK');
		const holds = await this.#helper('T.DAFDUK');
		if (!rests || !calls || !holds) return;
		await this.#pause(rests.officer);
		await this.#visit({ code: 'DK-KK-02', taken: 19, called: 0.7, by: calls });
		const held = { code: 'DK-KTP-03', taken: 31, called: 15, started: 14, held: 3, by: holds };
		await this.#addService(await this.#visit(held), holds.officer, 'DK-KIA-02');
		await this.#leaveBare(rests.desk);
		await this.#visit({ code: bare, taken: 24 });
		const serves = await this.#idle('T.CAPIL');
		if (serves)
			await this.#visit({ code: 'DK-AK-01', taken: 21, called: 9, started: 8, by: serves });
		await this.#number();
	}

	/** Numbers of today follow the time at which they were taken, as a kiosk gives them. */
	async #number() {
		const today = `select v.id from counter.visit v join counter.office o on o.id = v.office_id
			where o.code = $1 and v.day = $2`;
		const where = [this.#story.tourOffice, this.#story.today];
		await this.#one(`update counter.visit set number = -id where id in (${today})`, where);
		await this.#one(
			`update counter.visit v set number = ordered.number
			from (select id, row_number() over (partition by prefix order by taken_at, id) as number
				from counter.visit where id in (${today})) ordered
			where ordered.id = v.id`,
			where,
		);
	}

	/** An instant some minutes ago. */
	#ago(minutes: number | undefined): Date | null {
		return minutes === undefined ? null : new Date((this.#story.now - minutes * minute) * 1000);
	}

	async #one<T>(text: string, values: readonly unknown[]): Promise<T | undefined> {
		return (await this.#client.query(text, [...values])).rows[0] as T | undefined;
	}

	/** Who waits here without a booking came within the last twenty minutes, in the same order. */
	#shortenWaits() {
		return this.#one(
			`with queue as (
				select v.id, $3::timestamptz - interval '20 minutes' + interval '170 seconds'
					* least(6, row_number() over (order by v.taken_at, v.id)) as at
				from counter.visit v join counter.office o on o.id = v.office_id
				where o.code = $1 and v.day = $2 and v.ended_at is null and v.called_at is null
					and v.booked_for is null
			), moved as (
				update counter.visit v set taken_at = queue.at from queue where v.id = queue.id
			)
			update counter.period p set from_at = queue.at from queue where p.visit_id = queue.id`,
			[this.#story.tourOffice, this.#story.today, this.#ago(0)],
		);
	}

	/** Seats an officer who has proof at an empty desk of the office, or at a new one. */
	#helper(competency: string) {
		const strangers = [...this.#story.heroes.inStory.keys()];
		return this.#one<{ officer: number; desk: number }>(
			`with office as (
				select id, unit_id from counter.office where code = $1
			), helper as (
				select g.officer_id, g.unit_id = office.unit_id as own
				from office, people.role_grant g
				join counter.qualification q on q.officer_id = g.officer_id
					and q.competency_code = $2 and q.level >= 2
					and (q.valid_until is null or q.valid_until > $3)
				where g.role = 'counterOfficer' and g.officer_id <> all ($4::bigint[]) and not exists (
					select from counter.desk_session s where s.officer_id = g.officer_id and s.to_at is null)
				order by own desc, g.officer_id limit 1
			), grants as (
				insert into people.role_grant (officer_id, role, unit_id, from_day, reason)
				select officer_id, 'counterOfficer', office.unit_id, $3, 'Bantuan loket (contoh)'
				from helper, office where not own
			), empty as (
				select d.id from office join counter.desk d on d.office_id = office.id
				where not exists (
					select from counter.desk_session s where s.desk_id = d.id and s.to_at is null)
				order by d.number limit 1
			), made as (
				insert into counter.desk (office_id, number)
				select office.id, (select max(number) + 1 from counter.desk d where d.office_id = office.id)
				from office where not exists (select from empty)
				returning id
			), place as (
				select id from empty union all select id from made
			)
			insert into counter.desk_session (desk_id, officer_id, from_at)
			select place.id, helper.officer_id, $5::timestamptz from place, helper
			returning officer_id as officer, desk_id as desk`,
			[this.#story.tourOffice, competency, this.#story.today, strangers, this.#ago(150)],
		);
	}

	/** An officer at a desk with proof and without a citizen; the one of the tour stays free. */
	#idle(competency: string) {
		const { tourOffice, tourOfficer, today } = this.#story;
		return this.#one<{ officer: number; desk: number }>(
			`select seat.officer_id as officer, d.id as desk
			from counter.office o
			join counter.desk d on d.office_id = o.id
			join counter.desk_session seat on seat.desk_id = d.id and seat.to_at is null
			join counter.qualification q on q.officer_id = seat.officer_id
				and q.competency_code = $2 and q.level >= 2
				and (q.valid_until is null or q.valid_until > $3)
			where o.code = $1 and seat.officer_id <> $4
				and not exists (
					select from counter.pause p where p.officer_id = seat.officer_id and p.to_at is null)
				and not exists (
					select from counter.visit v
					where v.officer_id = seat.officer_id and v.ended_at is null)
			order by d.number limit 1`,
			[tourOffice, competency, today, tourOfficer],
		);
	}

	#pause(officer: number) {
		return this.#one(
			`insert into counter.pause (officer_id, session_id, reason, from_at, expected_at)
			select officer_id, id, 'meal', $2::timestamptz, $3::timestamptz
			from counter.desk_session where officer_id = $1 and to_at is null`,
			[officer, this.#ago(9), this.#ago(-16)],
		);
	}

	/** No other desk takes the service, and that has been so since the break began. */
	async #leaveBare(desk: number) {
		const { tourOffice } = this.#story;
		await this.#one(
			`insert into counter.desk_without (desk_id, service_id, since)
			select d.id, s.id, $4::timestamptz
			from counter.office o join counter.desk d on d.office_id = o.id, counter.service s
			where o.code = $1 and d.id <> $2 and s.code = $3`,
			[tourOffice, desk, bare, this.#ago(150)],
		);
		await this.#one(
			`insert into counter.uncovered (office_id, service_id, from_at)
			select o.id, s.id, $3::timestamptz from counter.office o, counter.service s
			where o.code = $1 and s.code = $2`,
			[tourOffice, bare, this.#ago(9)],
		);
	}

	/** A visit as it stands now, with its clock; gives its id. */
	async #visit(visit: {
		code: string;
		taken: number;
		called?: number;
		started?: number;
		held?: number;
		by?: { officer: number; desk: number };
	}): Promise<number> {
		const { code, taken, called, started, held, by } = visit;
		const { tourOffice, today } = this.#story;
		const stored = await this.#one<{ id: number }>(
			`with service as (
				select id, case category when 'Perizinan' then 'D'
					when 'Pencatatan Sipil' then 'B' else 'A' end as prefix
				from counter.service where code = $3
			), number as (
				insert into counter.day_number as n (office_id, day, prefix, last_number)
				select o.id, $2, service.prefix, 1 from counter.office o, service where o.code = $1
				on conflict (office_id, day, prefix) do update set last_number = n.last_number + 1
				returning office_id, prefix, last_number
			)
			insert into counter.visit (token, office_id, service_id, day, prefix, number, channel,
				taken_at, called_at, started_at, held_at, officer_id, desk_id)
			select $4, number.office_id, service.id, $2, number.prefix, number.last_number, 'kiosk',
				$5, $6, $7, $8, $9, $10
			from number, service returning id`,
			[
				...[tourOffice, today, code, inventToken(this.#random)],
				...[taken, called, started, held].map((minutes) => this.#ago(minutes)),
				...[by?.officer ?? null, by?.desk ?? null],
			],
		);
		const id = stored?.id ?? 0;
		const turns = [
			{ state: 'waiting', at: taken },
			{ state: 'invited', at: called },
			{ state: 'served', at: started },
			{ state: 'onHold', at: held },
		].filter(({ at }) => at !== undefined);
		for (const [place, { state, at }] of turns.entries())
			await this.#one(
				`insert into counter.period (visit_id, from_at, to_at, follows_at, state, officer_id)
				values ($1, $2, $3, $4, $5, $6)`,
				[
					...[id, this.#ago(at), this.#ago(turns[place + 1]?.at)],
					...[place === 0 ? null : this.#ago(at), state],
					place === 0 ? null : (by?.officer ?? null),
				],
			);
		return id;
	}

	#addService(visit: number, officer: number, code: string) {
		return this.#one(
			`insert into counter.added_service (key, first_id, service_id, asked_at, asked_by)
			select $1, $2, id, $4, $3 from counter.service where code = $5`,
			[inventToken(this.#random), visit, officer, this.#ago(5), code],
		);
	}
}
