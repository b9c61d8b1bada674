import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Db } from '../../src/lib/platform/database.server.ts';

/** How much memory a server of PostgreSQL holds while something runs; `most` in MiB, null where unknown. */
export type DatabaseWatch = { readonly end: () => { readonly most: number | null } };

/**
 * Looks twice a second at the server and all its processes. Memory that they share, the buffers,
 * counts once (proportional set size).
 */
export async function watchDatabase(db: Db): Promise<DatabaseWatch> {
	const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
	const server = parentOf(rows[0]?.pid ?? 0);
	let most = 0;
	const look = () => {
		if (server !== null) most = Math.max(most, heldBy(server));
	};
	look();
	const timer = setInterval(look, 500);
	return {
		end: () => {
			clearInterval(timer);
			look();
			return { most: most === 0 ? null : most };
		},
	};
}

function heldBy(server: number): number {
	const children = read(`/proc/${server}/task/${server}/children`).split(' ').filter(Boolean);
	const kibibytes = [server, ...children].map((pid) =>
		Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
	);
	return Math.round(kibibytes.reduce((sum, one) => sum + one, 0) / 1024);
}

function parentOf(pid: number): number | null {
	const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
	return parent === undefined ? null : Number(parent);
}

/** Empty when the process has just ended, or the system does not tell. */
function read(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
