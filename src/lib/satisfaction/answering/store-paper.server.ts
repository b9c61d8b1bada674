import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Bundle, BundleLine } from './paper.ts';

/** The newest bundles of an office. */
export async function bundlesOf(db: Db, officeId: number, newest: number): Promise<BundleLine[]> {
	const { rows } = await sql<BundleLine>`
		select b.id, s.name as "serviceName", b.day, b.channel, b.forms, b.incomplete,
			b.scan_file_id is not null as "hasScan"
		from satisfaction.paper_batch b
		join counter.service_card s on s.service_id = b.service_id
		where b.office_id = ${officeId} order by b.id desc limit ${newest}`.execute(db);
	return rows;
}

export async function isBundleKnown(db: Db, key: string): Promise<boolean> {
	const row = await db
		.selectFrom('satisfaction.paper_batch')
		.select('id')
		.where('key', '=', key)
		.executeTakeFirst();
	return row !== undefined;
}

/** The id of the bundle; null when it was sent before. */
export async function addBundle(
	tx: Tx,
	bundle: Bundle,
	kept: { officeId: number; serviceId: number; scanFileId: number | null; now: Date },
): Promise<number | null> {
	const row = await tx
		.insertInto('satisfaction.paper_batch')
		.values({
			key: bundle.key,
			office_id: kept.officeId,
			service_id: kept.serviceId,
			day: bundle.day,
			band: bundle.band,
			channel: bundle.channel,
			forms: bundle.forms.length,
			incomplete: bundle.incomplete,
			scan_file_id: kept.scanFileId,
			entered_at: kept.now,
		})
		.onConflict((conflict) => conflict.column('key').doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id ?? null;
}

/** The stored file of a bundle's scan; null when the office has no such bundle or no scan of it. */
export async function scanOf(
	db: Db,
	of: { officeId: number; bundleId: number },
): Promise<{ storageKey: string; mediaType: string } | null> {
	const { rows } = await sql<{ storageKey: string; mediaType: string }>`
		select f.storage_key as "storageKey", f.media_type as "mediaType"
		from satisfaction.paper_batch b
		join platform.file f on f.id = b.scan_file_id and f.erased_at is null
		where b.id = ${of.bundleId} and b.office_id = ${of.officeId}`.execute(db);
	return rows[0] ?? null;
}
