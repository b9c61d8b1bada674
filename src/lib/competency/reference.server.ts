import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import { officialCodes } from './competency.ts';
import { clauseOf } from './reference/competencyText.ts';
import { competencyTexts } from './reference/competencies.ts';
import { demandsFrom, familyDemands } from './reference/familyDemands.ts';
import { reliability, reliabilityVersion } from './reliability.ts';
import { seedPostDemands } from './postDemands.server.ts';

/**
 * Loads the frameworks, competencies, levels, indicators, reliabilities and demands that the product
 * brings. Safe to repeat: a wording is updated, a demand and a reliability are never overwritten.
 */
export async function seedReference(db: Db): Promise<void> {
	await seedFrameworks(db);
	await seedCompetencies(db);
	await seedIndicators(db);
	await seedReliabilities(db);
	await seedFamilyDemands(db);
	await seedPostDemands(db);
}

async function seedFrameworks(db: Db): Promise<void> {
	await db
		.insertInto('competency.framework')
		.values([
			{
				code: 'permenpan38',
				version: 1,
				name: 'Standar Kompetensi Jabatan ASN',
				legal_basis: 'Permenpan-RB 38/2017',
				valid_from: demandsFrom,
			},
			{
				code: 'loket',
				version: 1,
				name: 'Kompetensi teknis layanan loket',
				legal_basis: 'Rancangan Mumpuni menurut Permenpan-RB 38/2017 Pasal 7 ayat (1)',
				valid_from: demandsFrom,
			},
		])
		.onConflict((conflict) => conflict.columns(['code', 'version']).doNothing())
		.execute();
}

async function seedCompetencies(db: Db): Promise<void> {
	const rows = competencyTexts.map(({ levels, basis, ...rest }, position) => ({
		...rest,
		position,
		clause: `${basis}, ${rest.name}`,
		framework: rest.kind === 'teknis' ? 'loket' : 'permenpan38',
	}));
	await sql`
		insert into competency.competency (framework_id, code, name, kind, definition, clause, urusan)
		select f.id, r.code, r.name, r.kind, r.definition, r.clause, r.urusan
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (
			framework text, position int, code text, name text, kind text, definition text, clause text,
			urusan text
		)
		join competency.framework f on f.code = r.framework and f.version = 1
		order by r.position
		on conflict (code) do update
			set name = excluded.name, definition = excluded.definition, clause = excluded.clause
	`.execute(db);
}

async function seedIndicators(db: Db): Promise<void> {
	const rows = competencyTexts.flatMap((text) =>
		text.levels.flatMap(([description, indicators], index) =>
			indicators.map((indicator, position) => ({
				code: text.code,
				level: index + 1,
				description,
				position: position + 1,
				text: indicator,
				clause: clauseOf(text, index + 1),
			})),
		),
	);
	await sql`
		with given as (
			select c.id as competency_id, r.*
			from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (
				code text, level smallint, description text, position smallint, text text, clause text
			)
			join competency.competency c on c.code = r.code
		), described as (
			insert into competency.level (competency_id, level, description)
			select distinct competency_id, level, description from given
			on conflict (competency_id, level) do update set description = excluded.description
		)
		insert into competency.indicator (competency_id, level, position, text, clause)
		select competency_id, level, position, text, clause from given order by 1, 2, 3
		on conflict (competency_id, level, position) do update
			set text = excluded.text, clause = excluded.clause
	`.execute(db);
}

async function seedReliabilities(db: Db): Promise<void> {
	const rows = Object.values(reliability).map(
		({ source, hit, validMonths, proves, legalBasis }) => ({
			version: reliabilityVersion,
			source,
			hit,
			valid_months: validMonths,
			proves,
			legal_basis: legalBasis,
		}),
	);
	await db
		.insertInto('competency.source_reliability')
		.values(rows)
		.onConflict((conflict) => conflict.columns(['version', 'source']).doNothing())
		.execute();
}

async function seedFamilyDemands(db: Db): Promise<void> {
	await sql`
		insert into competency.standard
			(family, competency_id, level, weight, from_day, legal_basis, source)
		select r.family, c.id, r.level, 'mutlak', ${demandsFrom}, r."legalBasis", r.certainty
		from jsonb_to_recordset(${JSON.stringify(familyDemands)}::jsonb) as r (
			family text, level smallint, "legalBasis" text, certainty text
		)
		join competency.competency c on c.code = any(${[...officialCodes]})
		on conflict do nothing
	`.execute(db);
}
