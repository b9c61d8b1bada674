import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Category, Marks, PromiseUnit, ServiceStandard } from './service.ts';

/** What lists and the search need of a service: everything but the long texts. */
export type ServiceCard = Pick<
	ServiceStandard,
	'code' | 'name' | 'category' | 'everydayWords' | 'product' | 'promiseText' | 'feeIdr' | 'marks'
> & { readonly id: number };

export type ServiceSheet = Omit<ServiceStandard, 'offeredAt'> & { readonly id: number };

/** Writes the standards; a repeated run changes nothing but what was corrected in the reference. */
export async function putServices(db: Db, services: readonly ServiceStandard[]): Promise<void> {
	const rows = services.map((service) => ({
		code: service.code,
		name: service.name,
		category: service.category,
		level: service.offeredAt[0] ?? 'mpp',
		everyday_words: [...service.everydayWords],
		requirements: JSON.stringify(service.requirements),
		steps: JSON.stringify(service.steps),
		promise_value: service.promise?.value ?? null,
		promise_unit: service.promise?.unit ?? null,
		promise_text: service.promiseText,
		fee_idr: service.feeIdr,
		fee_text: service.feeText,
		product: service.product,
		legal_basis: JSON.stringify(service.legalBasis),
		marks: JSON.stringify(service.marks),
		competency_code: service.competencyCode,
		required_level: service.requiredLevel,
		valid_from: '2026-01-01',
	}));
	await db
		.insertInto('counter.service')
		.values(rows)
		.onConflict((conflict) =>
			conflict.columns(['code', 'version']).doUpdateSet((row) => ({
				name: row.ref('excluded.name'),
				category: row.ref('excluded.category'),
				level: row.ref('excluded.level'),
				everyday_words: row.ref('excluded.everyday_words'),
				requirements: row.ref('excluded.requirements'),
				steps: row.ref('excluded.steps'),
				promise_value: row.ref('excluded.promise_value'),
				promise_unit: row.ref('excluded.promise_unit'),
				promise_text: row.ref('excluded.promise_text'),
				fee_idr: row.ref('excluded.fee_idr'),
				fee_text: row.ref('excluded.fee_text'),
				product: row.ref('excluded.product'),
				legal_basis: row.ref('excluded.legal_basis'),
				marks: row.ref('excluded.marks'),
				competency_code: row.ref('excluded.competency_code'),
				required_level: row.ref('excluded.required_level'),
			})),
		)
		.execute();
}

/** The services in force, or only those of an office, by category and code. */
export async function serviceCards(db: Db, officeId: number | null = null): Promise<ServiceCard[]> {
	const { rows } = await sql<ServiceCard>`
		select id, code, name, category, everyday_words as "everydayWords", product,
			promise_text as "promiseText", fee_idr as "feeIdr", marks
		from counter.service
		where valid_to is null and (${officeId}::bigint is null or exists (
			select from counter.office_service o where o.office_id = ${officeId} and o.service_id = service.id
		))
		order by code`.execute(db);
	return rows;
}

/** The standard of a service in full, or null for an unknown code. */
export async function serviceSheet(db: Db, code: string): Promise<ServiceSheet | null> {
	const row = await db
		.selectFrom('counter.service')
		.selectAll()
		.where('code', '=', code)
		.where('valid_to', 'is', null)
		.orderBy('version', 'desc')
		.executeTakeFirst();
	if (!row) return null;
	return {
		id: row.id,
		code: row.code,
		name: row.name,
		category: row.category as Category,
		everydayWords: row.everyday_words,
		requirements: row.requirements as string[],
		steps: row.steps as string[],
		promise:
			row.promise_value === null
				? null
				: { value: row.promise_value, unit: row.promise_unit as PromiseUnit },
		promiseText: row.promise_text,
		feeIdr: row.fee_idr,
		feeText: row.fee_text,
		product: row.product,
		legalBasis: row.legal_basis as string[],
		marks: row.marks as Marks,
		competencyCode: row.competency_code,
		requiredLevel: row.required_level,
	};
}
