import pg from 'pg';
import { tell } from './report.ts';

const UNITS = 60;

/**
 * A province of 1 + 60 + 3,600 units and five years of entries: four a year for each officer, among
 * them e-learning above its daily cap, a third talk in a month, and one in fifty taken back. What
 * counts is worked out here by window functions, apart from the rules that the check follows. The
 * ledger's triggers rest meanwhile, as in a load of the demo; the balances are counted at the end.
 */
export async function inventHours(ownerUrl: string, officers: number): Promise<void> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	await client.query("select setseed(0.2), set_config('synchronous_commit', 'off', false)");
	await client.query('alter table hours.posting disable trigger user');
	for (const [name, statement, values] of [
		['units', units, []],
		['officers', people, [officers]],
		['entries', entries, []],
		['postings', postings, []],
		['reversals', reversals, []],
		['postings of reversals', reversedPostings, []],
	] as const) {
		await client.query(statement, [...values]);
		tell(`${name} are made`);
	}
	await client.query('alter table hours.posting enable trigger user');
	await client.query('select hours.recount()');
	await client.query('vacuum analyze');
	await client.end();
}

const units = `
	with top as (insert into people.unit (code, name, kind) values ('P', 'Provinsi', 'lainnya') returning id),
	middle as (insert into people.unit (code, name, kind, parent_id)
		select 'D' || n, 'Dinas ' || n, 'lainnya', top.id from top, generate_series(1, ${UNITS}) n
		returning id, parent_id),
	leaf as (insert into people.unit (code, name, kind, parent_id)
		select 'S' || middle.id || '-' || n, 'Seksi ' || n, 'lainnya', middle.id
		from middle, generate_series(1, ${UNITS}) n returning id, parent_id)
	insert into people.unit_ancestor (unit_id, ancestor_id, depth)
	select id, id, 0 from top union all select id, id, 0 from middle union all select id, id, 0 from leaf
	union all select id, parent_id, 1 from middle union all select id, parent_id, 1 from leaf
	union all select leaf.id, middle.parent_id, 2 from leaf join middle on middle.id = leaf.parent_id`;

const people = `
	with post as (insert into people.post (code, name, family) values ('J', 'Pelaksana', 'pelaksana') returning id),
	place as (select array_agg(unit_id order by unit_id) as ids from (
		select unit_id from people.unit_ancestor group by unit_id having count(*) = 3) leaf),
	made as (insert into people.officer (nip, name, birth_day, sex, kind, contract_from)
		select '1990010120' || lpad(n::text, 8, '0'), 'Pegawai ' || n, '1990-01-01', 'P',
			case when n % 10 < 7 then 'PNS' else 'PPPK' end,
			case when n % 10 >= 7 then date '2021-01-01' + n % 365 end
		from generate_series(1, $1::integer) n returning id)
	insert into people.appointment (officer_id, post_id, unit_id, leads_unit, from_day, source)
	select made.id, post.id, place.ids[1 + made.id % array_length(place.ids, 1)], false, '2021-01-01', 'bench'
	from made, post, place`;

const entries = `
	insert into hours.entry (key, officer_id, learned_on, form_code, rule_version, claimed_jp, proof, recorded_at)
	select 'bench:' || officer.id || ':' || year || ':' || n, officer.id,
		make_date(year, 1 + floor(random() * 11)::integer, 1 + floor(random() * 20)::integer),
		(array['NKL03', 'NKL03', 'KL03', 'NKL01', 'KL06'])[1 + floor(random() * 5)::integer], 1,
		1 + floor(random() * 8)::integer,
		jsonb_build_object('kind', 'certificate', 'title', 'Pelatihan', 'number', officer.id || '/' || year || '/' || n),
		timestamptz '2021-01-01' + (year - 2021) * interval '1 year'
	from people.officer, generate_series(2022, 2026) year, generate_series(1, 4) n
	order by officer.id, year, n`;

const split = `
	select entry.id, account.name, entry.officer_id, entry.learned_on, account.jp
	from entry, lateral (values ('earned', -claimed_jp), ('recognised', counted),
		('carried', claimed_jp - counted)) account (name, jp) where account.jp <> 0`;

const postings = `
	with placed as (
		select id, officer_id, learned_on, form_code, claimed_jp,
			row_number() over (partition by officer_id, form_code, date_trunc('month', learned_on::timestamp) order by id) as time_of_month,
			coalesce(sum(claimed_jp) over (partition by officer_id, form_code, learned_on order by id
				rows between unbounded preceding and 1 preceding), 0) as before
		from hours.entry
	), entry as (
		select *, case form_code when 'NKL03' then greatest(0, least(claimed_jp, 3 - before))
			when 'NKL01' then case when time_of_month <= 2 then claimed_jp else 0 end
			else claimed_jp end as counted from placed
	)
	insert into hours.posting (entry_id, account, officer_id, learned_on, jp) ${split}`;

const reversals = `
	insert into hours.entry (key, officer_id, learned_on, form_code, rule_version, claimed_jp, proof, reverses, recorded_at)
	select 'reversal:' || id, officer_id, learned_on, form_code, 1, -claimed_jp,
		'{"kind": "report", "title": "Keliru"}', id, timestamptz '2026-11-01'
	from hours.entry where id % 50 = 0`;

const reversedPostings = `
	insert into hours.posting (entry_id, account, officer_id, learned_on, jp)
	select taken.id, case account when 'earned' then 'reversed' else account end, posting.officer_id,
		posting.learned_on, -posting.jp
	from hours.entry taken join hours.posting on posting.entry_id = taken.reverses`;
