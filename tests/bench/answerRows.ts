import pg from 'pg';
import { regions } from '../../src/lib/people/reference/regions.ts';
import { tell } from './report.ts';

const CHUNKS = 10;

/** Quiet offices lose what is drawn for them. */
const drawnMore = 1.028;

/**
 * The 318 offices and a year of answers, by chance but the same each time. A few offices hear from
 * few citizens, so that months, services and hours stay hidden there. Constraints come off first: the
 * rows are made by one statement, and it is not the load that is measured.
 */
export async function inventAnswers(ownerUrl: string, answers: number): Promise<void> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	const places = [
		...regions.map(({ code, name }) => ({ code: `PTSP-${code}`, name, region: code })),
		{ code: 'PTSP-31', name: 'Mal Pelayanan Publik', region: '31' },
	];
	await client.query(
		`with place as (select * from jsonb_to_recordset($1::jsonb) as p (code text, name text, region text)),
		unit as (insert into people.unit (code, name, kind, region_code)
			select code, name, 'up ptsp', region from place returning id, code)
		insert into counter.office (code, unit_id, name, level, region_code, address, opens, closes, pledge)
		select p.code, u.id, p.name, 'kelurahan', p.region, '-', '07:30', '16:00', '-'
		from place p join unit u using (code)`,
		[JSON.stringify(places)],
	);
	await bareAnswers(client);
	await client.query("select setseed(0.318), set_config('synchronous_commit', 'off', false)");
	for (let chunk = 1; chunk <= CHUNKS; chunk += 1) {
		await client.query(rows, [Math.ceil((answers / CHUNKS) * drawnMore)]);
		tell(`${chunk * 10} % of the answers are made`);
	}
	await client.query('create index on satisfaction.answer (office_id, counted_on)');
	await client.query('analyze');
	await client.end();
}

async function bareAnswers(client: pg.Client): Promise<void> {
	await client.query(`do $$ declare own record; begin
		for own in select conname from pg_constraint
			where conrelid = 'satisfaction.answer'::regclass and contype in ('f', 'p') loop
			execute format('alter table satisfaction.answer drop constraint %I', own.conname);
		end loop;
		for own in select indexrelid::regclass as name from pg_index
			where indrelid = 'satisfaction.answer'::regclass loop
			execute format('drop index %s', own.name);
		end loop;
	end $$`);
}

/** Offices with the number 7 at the end of their place in the list hear from one in four hundred. */
const rows = `
	with office as (select array_agg(id order by id) as ids from counter.office),
	service as (select array_agg(id order by id) as ids from counter.service),
	drawn as materialized (
		select floor(random() * 318)::integer + 1 as place, random() as keep,
			floor(power(random(), 1.7) * 25)::integer + 1 as service,
			date '2025-01-01' + floor(random() * 365)::integer as day,
			8 + floor(random() * 8)::integer as hour, random() * 0.6 as mood,
			random() as a, random() as b, random() as c, random() as d, random() as e,
			random() as f, random() as g, random() as h
		from generate_series(1, $1::integer)
	)
	insert into satisfaction.answer (office_id, service_id, day, counted_on, channel, band, hour,
		persyaratan, prosedur, waktu, biaya, produk, kompetensi, perilaku, pengaduan, sarana)
	select office.ids[place], service.ids[drawn.service], day, day, 'link',
		case when hour < 12 then 'morning' else 'afternoon' end, hour,
		least(4, 2 + floor(mood + a * 2.4)), least(4, 2 + floor(mood + b * 2.2)),
		least(4, 1 + floor(mood + c * 3)), 4, least(4, 2 + floor(mood + d * 2.5)),
		least(4, 2 + floor(mood + e * 2.4)), least(4, 2 + floor(mood + f * 2.3)),
		least(4, 2 + floor(mood + g * 2.3)), least(4, 1 + floor(mood + h * 3.2))
	from drawn, office, service
	where place % 40 <> 7 or keep < 0.0025`;
