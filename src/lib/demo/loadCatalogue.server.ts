import type pg from 'pg';
import { confirmedMarks, type Marks } from '../counter/index.ts';
import { addDays, yearOf } from '../time/index.ts';
import type { Day } from '../time/index.ts';

/**
 * What offices have made of the province's texts: versions of their own with decree, discussion and
 * review for some services, drafts under way, one hidden and one seasonal service. Which ones follows
 * from the ids, so that every load gives the same.
 */
export async function loadCatalogue(pool: pg.Pool, officeCode: string, today: Day): Promise<void> {
	const marks = JSON.stringify(confirmedMarks({} as Marks));
	const [older, newer] = [addDays(today, -420), addDays(today, -160)];
	await pool.query(adopt('requirements - -1', '% 5 < 2', 1), [marks, older, newer]);
	await pool.query(adopt('requirements', '% 5 < 2', 2), [marks, newer, null]);
	await pool.query(discuss, [addDays(newer, -20)]);
	await pool.query(review, [addDays(today, -30), yearOf(addDays(today, -30))]);
	await pool.query(draft, [officeCode, 'DK-KTP-02', addDays(today, -12), addDays(today, -5)]);
	await pool.query(draft, [officeCode, 'DK-KK-02', addDays(today, -3), null]);
	await pool.query(
		`update counter.office_service o set hidden = s.code = 'KL-AKM-01',
			season_from = case when s.code = 'KL-SKCK-01' then 1 end,
			season_to = case when s.code = 'KL-SKCK-01' then 3 end
		from counter.service s
		where s.id = o.service_id and s.code in ('KL-AKM-01', 'KL-SKCK-01') and o.office_id % 7 = 1`,
	);
}

const copied = `steps, promise_value, promise_unit, promise_text, fee_idr, fee_text, product, complaints,
	legal_basis, facilities, competence, supervision, staffing, guarantee, safety, evaluation, free_by_law`;

/** Which services an office has adopted: by a number that mixes office and service. */
const mixed = '(o.office_id * 7 + o.service_id * 3)';

const adopt = (requirements: string, which: string, number: number) => `
	insert into counter.standard (service_id, office_id, number, requirements, ${copied}, marks,
		drafted_at, proposed_at, adopted_at, adopted_by, author_officer_id, decree, decree_on, valid_from, valid_to)
	select o.service_id, o.office_id, ${number}, ${requirements}, ${copied}, marks || $1::jsonb,
		$2::date - 40, $2::date - 30, $2::date - 2, leader.officer_id, leader.officer_id,
		format('Kep-%s/UP-PTSP/%s', 10 + ${mixed} % 80, extract(year from $2::date)), $2::date - 2, $2::date, $3::date
	from counter.office_service o
	join counter.office on office.id = o.office_id
	join people.appointment leader on leader.unit_id = office.unit_id and leader.leads_unit and leader.to_day is null
	join counter.standard st on st.service_id = o.service_id and st.office_id is null and st.valid_to is null
	where ${mixed} ${which} and jsonb_array_length(st.requirements) > 1`;

const discuss = `
	insert into counter.standard_discussion (standard_id, held_on, place, groups, participants, outcome, officer_id, recorded_at)
	select id, $1::date, 'Aula kantor layanan', 'RW, PKK, LMK, pengguna layanan', 18 + id % 25,
		'Peserta meminta daftar syarat ditempel di pintu dan disebut seluruhnya sekali saja.', adopted_by, $1::date
	from counter.standard where office_id is not null and number = 2 and id % 3 <> 0`;

const review = `
	insert into counter.standard_review (standard_id, office_id, year, held_on, kept, finding, officer_id, recorded_at)
	select id, office_id, $2, $1::date, true,
		'Waktu dan syarat dibandingkan dengan catatan layanan enam bulan; standar masih sesuai.', adopted_by, $1::date
	from counter.standard where office_id is not null and number = 2 and id % 4 <> 1`;

const draft = `
	insert into counter.standard (service_id, office_id, number, requirements, ${copied}, marks,
		drafted_at, proposed_at, author_officer_id)
	select st.service_id, office.id,
		1 + (select count(*) from counter.standard own where own.service_id = st.service_id and own.office_id = office.id),
		st.requirements || '["Nomor telepon untuk kabar bila dokumen siap (boleh dikosongkan)"]', ${copied}, st.marks,
		$3::date, $4::date, leader.officer_id
	from counter.standard st
	join counter.office on office.code = $1
	join people.appointment leader on leader.unit_id = office.unit_id and leader.leads_unit and leader.to_day is null
	where st.office_id is null and st.valid_to is null
		and st.service_id = (select id from counter.service where code = $2)`;
