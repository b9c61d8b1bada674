import type pg from 'pg';
import { addMonths, day } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { City, CityOfficer } from './city.ts';
import type { CopyText } from './copyText.ts';
import { pour } from './pour.server.ts';
import { demoPosts } from './posts.ts';

/** Stores units, posts, officers and their appointments. Returns the id of each post by its code. */
export async function loadPeople(
	pool: pg.Pool,
	city: City,
	today: Day,
): Promise<ReadonlyMap<string, number>> {
	await pour(pool, 'people.unit', 'id, code, name, kind, parent_id, region_code', function* (row) {
		for (const unit of city.units) {
			row.int(unit.id).text(unit.code).text(unit.name).text(unit.kind);
			yield row.intOrNull(unit.above[1] ?? null).text(unit.regionCode);
		}
	});
	await pour(pool, 'people.unit_ancestor', 'unit_id, ancestor_id, depth', function* (row) {
		for (const unit of city.units)
			for (const [depth, id] of unit.above.entries()) yield row.int(unit.id).int(id).int(depth);
	});
	const posts = await storePosts(pool);
	await pour(pool, 'people.officer', officerColumns, function* (row) {
		for (const officer of city.officers) yield officerRow(row, officer);
	});
	await pour(pool, 'people.appointment', appointmentColumns, function* (row) {
		for (const officer of city.officers) {
			row
				.int(officer.id)
				.int(posts.get(officer.post.code) as number)
				.int(officer.unit.id);
			yield row.yes(officer.leads).code(appointedOn(officer, today)).code('contoh');
		}
	});
	return posts;
}

const officerColumns =
	'id, nip, name, title_before, title_after, birth_day, sex, kind, grade, education_code, email, contract_from';
const appointmentColumns = 'officer_id, post_id, unit_id, leads_unit, from_day, source';

function officerRow(row: CopyText, { id, person }: CityOfficer): CopyText {
	row.int(id).code(person.nip).text(person.name);
	row.textOrNull(person.titleBefore).textOrNull(person.titleAfter);
	row.code(person.birthDay).code(person.sex).code(person.kind).code(person.grade);
	row.code(person.educationCode).code(`${person.nip}@contoh.invalid`);
	return person.kind === 'PPPK' ? row.code(person.since) : row.none();
}

/** Nobody holds a post for longer than three years here, so that histories stay believable. */
function appointedOn(officer: CityOfficer, today: Day): Day {
	const months = 4 + ((officer.id * 7) % 32);
	const turned = day(`${addMonths(today, -months).slice(0, 8)}01`);
	return officer.person.since > turned ? officer.person.since : turned;
}

async function storePosts(pool: pg.Pool): Promise<ReadonlyMap<string, number>> {
	const { rows } = await pool.query<{ id: string; code: string }>(
		`insert into people.post (code, name, family)
		select * from unnest($1::text[], $2::text[], $3::text[])
		on conflict (code) do update set name = excluded.name, family = excluded.family
		returning id, code`,
		[
			demoPosts.map((post) => post.code),
			demoPosts.map((post) => post.name),
			demoPosts.map((post) => post.family),
		],
	);
	return new Map(rows.map((row) => [row.code, Number(row.id)]));
}
