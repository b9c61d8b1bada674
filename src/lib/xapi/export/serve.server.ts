import type { Db } from '../../platform/database.server.ts';
import { dayOf } from '../../time/index.ts';
import { readsOf } from '../client.ts';
import { clientBehind } from '../sign-in.server.ts';
import { exportStatements } from './export.server.ts';
import { exportWish, statementsName } from './wish.ts';

/** GET /xapi/export: for a program that may read statements; one that reads its own gets its own. */
export async function answerExport(
	query: URLSearchParams,
	authorization: string | null,
	{ db, now, origin }: { db: Db; now: Date; origin: string },
): Promise<Response> {
	const client = await clientBehind(db, authorization, { now, origin });
	const refuse = (status: number, message: string) => Response.json({ message }, { status });
	if (!client) return refuse(401, 'the client is unknown, or its secret is wrong');
	const reads = readsOf(client);
	if (reads === 'none') return refuse(403, 'this client may not read statements');
	const wish = exportWish(query);
	if (!wish.ok) return refuse(wish.status, wish.message);
	const wanted = reads === 'mine' ? { ...wish.value, clientId: client.id } : wish.value;
	const who = { kind: 'system', name: `xapi client ${client.id}` } as const;
	const act = { db, now, today: dayOf(now), who, purpose: 'ekspor rekaman belajar' };
	const made = await exportStatements(act, wanted);
	return made.ok
		? exportFile(made.bytes, statementsName(wanted))
		: refuse(404, 'sesudah names no statement of this store');
}

export const exportFile = (bytes: ReadableStream<Uint8Array>, name: string): Response =>
	new Response(bytes, {
		headers: {
			'content-type': 'application/gzip',
			'content-disposition': `attachment; filename="${name}.ndjson.gz"`,
			'cache-control': 'no-store',
		},
	});
