import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { answerRecords } from '../../src/lib/xapi/server.ts';

/** A second record store of the product, over HTTP. `mood.status` makes it answer that instead. */
export async function aRecordStore(db: Db) {
	const mood = { status: 0, after: 0, asked: 0, headers: {} as Record<string, string> };
	const server = createServer((request, response) => {
		const pieces: Buffer[] = [];
		request.on('data', (piece: Buffer) => pieces.push(piece));
		request.on('end', () => {
			mood.asked += 1;
			const url = new URL(request.url ?? '/', 'http://toko.test');
			const header = (name: string) => {
				const held = request.headers[name.toLowerCase()];
				return typeof held === 'string' ? held : null;
			};
			const raw = { method: request.method ?? '', query: url.searchParams, header };
			const fails = mood.status !== 0 && mood.asked > mood.after;
			const keep = !fails || mood.after > 0;
			const answered = keep
				? answerRecords(
						url.pathname.slice('/xapi/'.length),
						{ ...raw, body: Buffer.concat(pieces) },
						{ db, now: new Date(), origin: 'http://toko.test' },
					)
				: Promise.resolve({ status: mood.status, headers: {}, body: '' });
			void answered.then(({ status, headers, body }) => {
				response.writeHead(fails ? mood.status : status, { ...headers, ...mood.headers });
				response.end(body);
			});
		});
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	const end = () => new Promise<void>((closed) => server.close(() => closed()));
	return { url: `http://127.0.0.1:${port}/xapi`, mood, end };
}
