import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { day, dayOf } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { ServiceStandard } from '../service.ts';
import type { StandardText } from './standard.ts';
import { addVersion, endVersion } from './store-write.server.ts';

export type ReferenceService = {
	readonly service: ServiceStandard;
	readonly text: StandardText;
};

/** Where a service has no text yet, the text of the reference applies from this day. */
const firstDay = day('2026-01-01');

/**
 * Writes the services and the province's text of their standards. A service keeps its id; a corrected
 * text becomes a new version from today on, so that last month's visits keep last month's text. A
 * repeated run changes nothing.
 */
export async function putServices(db: Db, reference: readonly ReferenceService[]): Promise<void> {
	const now = new Date();
	await db.transaction().execute(async (tx) => {
		await putIdentities(tx, reference);
		const known = await newestTexts(tx);
		for (const { service, text } of reference) {
			const newest = known.get(service.code);
			if (!newest || (newest.text && isDeepStrictEqual(newest.text, text))) continue;
			const validFrom = newest.text ? dayOf(now) : firstDay;
			// A second correction on one day waits for the next start: no version lasts less than a day.
			if (newest.validFrom !== null && newest.validFrom >= validFrom) continue;
			const chain = { serviceId: newest.serviceId, officeId: null };
			await endVersion(tx, chain, validFrom);
			const number = newest.number + 1;
			await addVersion(tx, {
				...chain,
				number,
				text,
				draftedAt: now,
				authorOfficerId: null,
				validFrom,
			});
		}
	});
}

type Newest = {
	code: string;
	serviceId: number;
	number: number;
	validFrom: Day | null;
	text: StandardText | null;
};

async function newestTexts(tx: Tx): Promise<Map<string, Newest>> {
	const { rows } = await sql<Newest>`
		select distinct on (service.id) service.code, service.id as "serviceId",
			coalesce(st.number, 0) as number, st.valid_from as "validFrom",
			case when st.id is not null then counter.standard_text(st) end as text
		from counter.service
		left join counter.standard st on st.service_id = service.id and st.office_id is null
		order by service.id, st.number desc`.execute(tx);
	return new Map(rows.map((row) => [row.code, row]));
}

async function putIdentities(tx: Tx, reference: readonly ReferenceService[]): Promise<void> {
	const rows = reference.map(({ service }) => ({
		code: service.code,
		name: service.name,
		category: service.category,
		level: service.offeredAt[0] ?? 'mpp',
		everyday_words: [...service.everydayWords],
		competency_code: service.competencyCode,
		required_level: service.requiredLevel,
		valid_from: firstDay,
	}));
	await tx
		.insertInto('counter.service')
		.values(rows)
		.onConflict((conflict) =>
			conflict.columns(['code', 'version']).doUpdateSet((row) => ({
				name: row.ref('excluded.name'),
				category: row.ref('excluded.category'),
				level: row.ref('excluded.level'),
				everyday_words: row.ref('excluded.everyday_words'),
				competency_code: row.ref('excluded.competency_code'),
				required_level: row.ref('excluded.required_level'),
			})),
		)
		.execute();
}
