import { sql } from 'kysely';
import { day } from '../time/index.ts';
import type { Db } from '../platform/database.server.ts';
import { officialCodes } from './competency.ts';
import { putInForce } from './framework/store-force.server.ts';
import { seedOfficialRules } from './official/firstRules.server.ts';
import { demandsFrom, familyDemands } from './reference/familyDemands.ts';
import { ownFrameworks } from './reference/ownFrameworks.ts';
import { reliabilityVersions } from './reliability.ts';
import { seedPostDemands } from './postDemands.server.ts';
import { seedRetirementAges } from './retirementAges.server.ts';

/**
 * Loads the frameworks, competencies, levels, indicators, reliabilities and demands that the product
 * brings. Safe to repeat: a wording is updated, a demand and a reliability are never overwritten.
 */
export async function seedReference(db: Db): Promise<void> {
	await seedFrameworks(db);
	await seedCompetencies(db);
	await seedReliabilities(db);
	await seedFamilyDemands(db);
	await seedPostDemands(db);
	await seedOfficialRules(db);
	await seedRetirementAges(db);
}

/** The versions that come with the product; a release may correct their wording, nobody else does. */
async function seedFrameworks(db: Db): Promise<void> {
	const rows = ownFrameworks.map((document) => ({
		code: document.code,
		name: document.name,
		legal_basis: document.legalBasis,
		document,
	}));
	await sql`
		insert into competency.framework as f
			(code, version, name, legal_basis, valid_from, document, published_at)
		select r.code, 1, r.name, r.legal_basis, ${demandsFrom}, r.document,
			${demandsFrom}::date::timestamp at time zone 'Asia/Jakarta'
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (
			code text, name text, legal_basis text, document jsonb
		)
		on conflict (code, version) do update
			set document = excluded.document, name = excluded.name, legal_basis = excluded.legal_basis
			where f.author_id is null and f.document is distinct from excluded.document
	`.execute(db);
}

/** Puts the own wording into force wherever no later version of a framework has taken its place. */
async function seedCompetencies(db: Db): Promise<void> {
	const own = await db
		.selectFrom('competency.framework')
		.select(['id', 'code'])
		.where('version', '=', 1)
		.where('author_id', 'is', null)
		.where('valid_to', 'is', null)
		.execute();
	for (const document of ownFrameworks) {
		const framework = own.find(({ code }) => code === document.code);
		if (framework) await putInForce(db, framework.id, document, day(demandsFrom));
	}
}

async function seedReliabilities(db: Db): Promise<void> {
	const rows = reliabilityVersions.flatMap(({ version, table }) =>
		Object.values(table).map(({ source, hit, validMonths, proves, legalBasis }) => ({
			version,
			source,
			hit,
			valid_months: validMonths,
			proves,
			legal_basis: legalBasis,
		})),
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
