import pg from 'pg';

export type CompetencySizes = { officers: number; observations: number };

const perPair = (sizes: CompetencySizes) =>
	Math.max(1, Math.round(sizes.observations / sizes.officers / 12));

/**
 * A province of one top, 60 bodies and 3,000 units, everybody in a post that demands 12 competencies,
 * and evidence of every kind over six years, poured in without keys that nobody reads meanwhile.
 */
export async function inventEvidence(ownerUrl: string, sizes: CompetencySizes): Promise<void> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	const statements = [
		'alter table competency.observation drop constraint observation_officer_id_fkey, drop constraint observation_competency_id_fkey, drop constraint observation_reliability_version_source_fkey, drop constraint observation_author_officer_id_fkey',
		'alter table competency.observation drop constraint observation_key_key',
		'drop index competency.observation_by_officer',
		`insert into people.unit (code, name, kind, parent_id)
			select 'U0', 'Provinsi', 'provinsi', null::bigint`,
		`insert into people.unit (code, name, kind, parent_id)
			select 'B' || n, 'Kecamatan Contoh ' || n, 'kecamatan', (select id from people.unit where code = 'U0')
			from generate_series(1, 60) n`,
		`insert into people.unit (code, name, kind, parent_id)
			select 'S' || n, 'Unit Layanan ' || n, 'lainnya', (select id from people.unit where code = 'B' || (1 + n % 60))
			from generate_series(1, 3000) n`,
		`insert into people.unit_ancestor
			with recursive up as (
				select id, id as above, parent_id, 0 as depth from people.unit
				union all
				select up.id, unit.id, unit.parent_id, depth + 1 from up join people.unit on unit.id = up.parent_id
			) select id, above, depth from up`,
		`insert into people.post (code, name, family) values ('BENCH', 'Pelaksana', 'pelaksana')`,
		`insert into people.officer (nip, name, birth_day, sex, kind)
			select lpad((199001010000000000 + n)::text, 18, '0'), 'Pegawai ' || n, '1990-01-01', 'P', 'PNS'
			from generate_series(1, ${sizes.officers}) n`,
		`insert into people.appointment (officer_id, post_id, unit_id, leads_unit, from_day, source)
			select officer.id, post.id, unit.id, false, '2020-01-01', 'bench'
			from people.officer join people.post on code = 'BENCH'
			join (select id, row_number() over (order by id) - 1 as place from people.unit where code like 'S%') unit
				on unit.place = officer.id % 3000`,
		`insert into competency.need (officer_id, competency_id, level, weight, standard_id, since)
			select officer.id, c.id, 2 + (c.id % 2), 'mutlak', (select min(id) from competency.standard), '2024-01-01'
			from people.officer cross join (select id from competency.competency order by id limit 12) c`,
		`insert into competency.observation (key, officer_id, competency_id, level, source, reliability_version,
				observed_on, expires_on, author_officer_id, evidence, recorded_at)
			select 'bench:' || o.id || ':' || c.id || ':' || n, o.id, c.id,
				1 + ((o.id * 7 + c.id * 3 + n) % 5), (array['supervisor', 'test', 'course', 'colleague', 'self', 'service', 'assessment'])[1 + ((o.id + n) % 7)],
				1, seen.on_day, (seen.on_day + make_interval(months => 24))::date,
				case when n % 2 = 0 then 1 + (o.id + n) % 1000 end, '{}', seen.on_day + time '12:00'
			from people.officer o
			cross join (select id from competency.competency order by id limit 12) c
			cross join generate_series(1, ${perPair(sizes)}) n
			cross join lateral (select date '2026-11-24' - ((o.id * 13 + c.id * 101 + n * 367) % 2190)::int as on_day) seen`,
		`insert into competency.belief (officer_id, competency_id, chances, proven_level, as_of, rule)
			select o.id, c.id, '{0.2,0.2,0.2,0.2,0.2}', 0, '2026-01-01', 'none'
			from people.officer o
			cross join (select id from competency.competency order by id limit 12) c`,
		'create index observation_by_officer on competency.observation (officer_id, competency_id, observed_on)',
		'alter table competency.observation add unique (key)',
		'analyze',
	];
	for (const statement of statements) await client.query(statement);
	await client.end();
}
