import type { Disk } from 'flydrive';
import pg from 'pg';
import { secretMark } from '../secret.server.ts';
import { bareTables } from './bareTables.server.ts';
import { quoted } from './catalog.server.ts';
import { differenceOf } from './checks.ts';
import { storeFile } from './fileLoad.server.ts';
import { ArchiveRefused, MANIFEST } from './manifest.ts';
import type { FileDigest, Manifest, OnProgress, TableDigest } from './manifest.ts';
import { damaged, openArchive, type OpenArchive } from './opening.server.ts';
import { bringForward, makeAnew, refuseOtherProducts } from './schema.server.ts';
import { settleSession } from './session.server.ts';
import { TableLoad } from './tableLoad.server.ts';
import { textOf } from './tar.ts';

type Target = { ownerUrl: string; secret: string; files: Disk; root: string };

export type Restored = {
	madeAt: string;
	rows: number;
	/** Migrations that brought an older archive to this product. */
	broughtForward: string[];
	/** One-time codes and sessions of another secret do not work here. */
	otherSecret: boolean;
	filesMissing: number;
};

/**
 * Puts the rows and files of an archive into a migrated database, in one transaction: at the end
 * everything is as it was in the archive, or as it was before. Refuses a database that somebody has
 * begun to use, unless `replace` says that its content may go.
 */
export async function restoreBackup(
	target: Target,
	path: string,
	options: { replace: boolean; onProgress: OnProgress },
): Promise<Restored> {
	const archive = await openArchive(path, (share) => options.onProgress('rows', share));
	refuseOtherProducts(archive.label, target.root);
	const client = new pg.Client({ connectionString: target.ownerUrl });
	await client.connect();
	try {
		await settleSession(client);
		await client.query('begin');
		if (!options.replace) await refuseUsed(client);
		await makeAnew(client, archive.label, target.root);
		const names = archive.label.tables.map((table) => table.name);
		await client.query(`truncate ${names.map(quoted).join(', ')}`);
		const putBack = await bareTables(client, names);
		const manifest = await load(client, archive, target.files);
		await putBack((share) => options.onProgress('indexes', share));
		for (const { name, last } of manifest.sequences)
			await client.query('select setval($1::regclass, $2)', [quoted(name), last]);
		const broughtForward = await bringForward(client, archive.label, target.root);
		await client.query('commit');
		await client.query('analyze');
		return {
			madeAt: archive.label.madeAt,
			rows: manifest.tables.reduce((sum, table) => sum + table.rows, 0),
			broughtForward,
			otherSecret: archive.label.secretMark !== secretMark(target.secret),
			filesMissing: manifest.filesMissing.length,
		};
	} finally {
		await archive.members.return(undefined);
		await client.end();
	}
}

/** A database in use holds people, accounts, units or history; reference data do not count. */
async function refuseUsed(client: pg.Client) {
	const { rows } = await client.query<{ used: boolean }>(`
		select exists (select from people.officer) or exists (select from people.unit)
			or exists (select from identity."user") or exists (select from platform.audit_entry)
			or exists (select from platform.event) as used`);
	if (rows[0]?.used)
		throw new ArchiveRefused(
			'The database is in use. Restore into an empty one, or say --replace: then its content is lost.',
		);
}

async function load(
	client: pg.Client,
	{ label, members }: OpenArchive,
	disk: Disk,
): Promise<Manifest> {
	const tables = new Map(label.tables.map((table) => [table.name, table]));
	const loaded: TableDigest[] = [];
	const files: FileDigest[] = [];
	let running: TableLoad | undefined;
	const finish = async () => {
		if (running) loaded.push(await running.end());
		running = undefined;
	};
	for await (const member of members) {
		const [kind, subject = ''] = member.name.split('/');
		if (kind !== 'tables' || subject !== running?.table.name) await finish();
		if (member.name === MANIFEST) {
			const manifest = JSON.parse(await textOf(member)) as Manifest;
			const difference = differenceOf(label, manifest, loaded, files);
			if (difference) throw damaged(difference);
			return manifest;
		}
		if (kind === 'tables') {
			const table = tables.get(subject);
			if (!table) throw damaged(`it does not say what ${subject} is`);
			running ??= new TableLoad(client, table);
			for await (const piece of member.body) await running.write(piece);
		} else if (kind === 'files') files.push(await storeFile(client, disk, member));
	}
	throw damaged('it ends without a manifest');
}
