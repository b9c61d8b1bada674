import { randomUUID } from 'node:crypto';
import type { Db } from '../../src/lib/platform/database.server.ts';
import type { Scope } from '../../src/lib/xapi/index.ts';
import { admitClient, answerRecords } from '../../src/lib/xapi/server.ts';
import { anAct } from './act.ts';

type Given = {
	body?: unknown;
	headers?: Record<string, string>;
	bytes?: Uint8Array;
};
export type Answer = { status: number; header: (name: string) => string | null; text: string };

/** A program of its own, which asks the store as it would over the wire. */
export async function aRecordClient(
	db: Db,
	{ scopes = ['all'] as Scope[], version = '2.0.0', name = 'Sistem latihan' } = {},
) {
	const wish = { name, scopes, token: randomUUID(), endsAt: null };
	const made = await admitClient(anAct(db), wish);
	if (!made.ok) throw new Error(made.reason);
	const authorization = `Basic ${Buffer.from(`${made.key}:${made.secret}`).toString('base64')}`;
	const ask = async (method: string, path: string, given: Given = {}): Promise<Answer> => {
		const url = new URL(path, 'http://toko.test/xapi/');
		const headers = new Headers({
			authorization,
			'x-experience-api-version': version,
			'content-type': 'application/json',
			...given.headers,
		});
		const body =
			given.bytes ?? Buffer.from(given.body === undefined ? '' : JSON.stringify(given.body));
		const reply = await answerRecords(
			url.pathname.slice('/xapi/'.length),
			{ method, query: url.searchParams, header: (key) => headers.get(key), body },
			{ db, now: new Date(), origin: 'http://toko.test' },
		);
		const said = new Headers(reply.headers);
		const text = Buffer.from(reply.body ?? '').toString('utf8');
		return { status: reply.status, header: (key) => said.get(key), text };
	};
	return { ...made, ask };
}

/** A statement as a small course would send it. */
export function aStatement(changes: Record<string, unknown> = {}) {
	return {
		id: randomUUID() as string,
		actor: { mbox: 'mailto:ani@contoh.id', name: 'Ani' },
		verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { id: 'menyelesaikan' } },
		object: {
			id: 'https://contoh.id/kursus/loket',
			definition: { name: { id: 'Komunikasi di loket', en: 'At the counter' } },
		},
		...changes,
	};
}
