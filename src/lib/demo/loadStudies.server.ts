import type pg from 'pg';
import { addDays, addMonths, day } from '../time/index.ts';
import type { Day } from '../time/index.ts';

/** Two who study and one who asks to; their letters are gone, as the retention of an invented past has it. */
export async function loadStudies(pool: pg.Pool, today: Day): Promise<void> {
	const starts = addMonths(day(`${today.slice(0, 7)}-01`), -10);
	await pool.query(
		`with chosen as (
			select seat.officer_id, row_number() over (order by seat.officer_id) as at
			from hours.seat join people.officer on officer.id = seat.officer_id
			where officer_id % 29 = 7 and substr(nip, 1, 4)::integer >= 1984
			order by 1 limit 3
		), kept as (
			insert into platform.file (storage_key, name, media_type, bytes, sha256, purpose,
				owner_officer_id, stored_at, erased_at)
			select 'contoh/studi/' || officer_id, 'surat-penerimaan.pdf', 'application/pdf', 0,
				sha256(officer_id::text::bytea), 'hours.study', officer_id, $1::date, $2::date
			from chosen returning id, owner_officer_id
		)
		insert into hours.study (key, officer_id, kind, institution, programme, level,
			normal_semesters, starts_on, retires_on, service_factor, legal_basis, file_id, sent_at,
			decision, decided_by, decided_at)
		select 'contoh:studi:' || chosen.officer_id, chosen.officer_id,
			case at when 1 then 'notReleased' when 2 then 'selfFunded' else 'released' end,
			'Universitas Contoh Nusantara',
			case at when 1 then 'Magister Administrasi Publik' when 2 then 'Sarjana Ilmu Hukum'
				else 'Magister Tata Kelola Digital' end,
			case at when 2 then 'S1' else 'S2' end, case at when 2 then 8 else 4 end, $1::date,
			make_date(substr(nip, 1, 4)::integer + 58, substr(nip, 5, 2)::integer, 1)
				+ interval '1 month', case at when 3 then 3 else 2 end, 'SE MenPANRB 28/2021', kept.id,
			$1::date - interval '40 days',
			case when at < 3 then 'accepted' end,
			case when at < 3 then (select min(officer_id) from hours.seat
				where officer_id <> chosen.officer_id) end,
			case when at < 3 then $1::date - interval '30 days' end
		from chosen join people.officer on officer.id = chosen.officer_id
		join kept on kept.owner_officer_id = chosen.officer_id`,
		[starts, addDays(today, -1)],
	);
}
