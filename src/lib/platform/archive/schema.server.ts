import type pg from 'pg';
import {
	applyMigration,
	applyViews,
	MIGRATION_LOCK,
	migrationsOf,
	refuseWhatIsNotOurs,
	SchemaIsNewer,
} from '../migration.server.ts';
import { SCHEMAS } from './catalog.server.ts';
import { ArchiveRefused, type Label } from './manifest.ts';

/** Refuses an archive whose schema this product cannot make: of a newer product, or of another. */
export function refuseOtherProducts(label: Label, root: string): void {
	try {
		refuseWhatIsNotOurs(label.migrations, migrationsOf(root));
	} catch (fault) {
		if (fault instanceof SchemaIsNewer)
			throw new ArchiveRefused(
				`The archive is of a newer product (migration ${label.migrations.at(-1)?.number}). Restore it with that product.`,
			);
		throw new ArchiveRefused(`The archive is of another product: ${(fault as Error).message}`);
	}
}

/** Drops what is there and makes the schema as it was when the archive was made. */
export async function makeAnew(client: pg.ClientBase, label: Label, root: string): Promise<void> {
	await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
	await client.query(`drop schema if exists ${SCHEMAS.join(', ')} cascade`);
	await client.query('truncate public.migration');
	const then = numbersIn(label);
	for (const file of migrationsOf(root))
		if (then.has(file.number)) await applyMigration(client, file);
	for (const day of monthsIn(label)) await client.query('select xapi.ensure_month($1)', [day]);
}

/** The months of statements are made when they begin, not by a migration. */
function monthsIn({ tables }: Label): string[] {
	const months = tables.flatMap(
		({ name }) => /^xapi_month\.statement_(\d{4})_(\d\d)$/.exec(name)?.slice(1).join('-') ?? [],
	);
	return months.map((month) => `${month}-01`);
}

/** Brings loaded rows to this product. Returns the names of the migrations that did it. */
export async function bringForward(
	client: pg.ClientBase,
	label: Label,
	root: string,
): Promise<string[]> {
	const then = numbersIn(label);
	const missing = migrationsOf(root).filter((file) => !then.has(file.number));
	for (const file of missing) await applyMigration(client, file);
	await applyViews(client, root);
	return missing.map((file) => file.name);
}

function numbersIn(label: Label): Set<number> {
	return new Set(label.migrations.map((one) => one.number));
}
