// A page as a bare Node server would make it: ten statements by key, some HTML, nothing else.
// Run as a process of its own: barePage.ts DATABASE_URL; prints its address and stays.
import { createServer } from 'node:http';
import process from 'node:process';
import { openDatabase } from '../../src/lib/platform/database.server.ts';

const STATEMENTS = 10;
const [url = ''] = process.argv.slice(2);
const { pool } = openDatabase(url, 20);

const { rows } = await pool.query<{ id: number }>('select id from people.officer limit 400');
const ids = rows.map((row) => row.id);
let next = 0;

async function page(): Promise<string> {
	const names: string[] = [];
	for (let at = 0; at < STATEMENTS; at++) {
		const found = await pool.query<{ name: string }>({
			name: 'officer',
			text: 'select name from people.officer where id = $1',
			values: [ids[next++ % ids.length]],
		});
		names.push(found.rows[0]?.name ?? '');
	}
	return `<!doctype html><title>bare</title><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`;
}

const server = createServer((_, response) => {
	void page().then((html) => response.writeHead(200, { 'content-type': 'text/html' }).end(html));
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}/`);
});
