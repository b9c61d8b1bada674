import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import pg from 'pg';
import { databaseUrl, startProduct } from './make/product.ts';
const product = await startProduct({ dataFolder: '/tmp/adl-data', fresh: true, env: { MUMPUNI_DEMO_SIZE: 'tiny' } });
const c = new pg.Client({ connectionString: databaseUrl(product) });
await c.connect();
await c.query("insert into xapi.client (name, key, secret_sha256, scopes, token, made_at) values ('ADL', 'adl-kunci', $1, array['all'], 'adl-token', now())", [createHash('sha256').update('adl-rahasia').digest()]);
await c.end();
for (const v of ['1.0.3', '2.0.0']) {
	const t = Date.now();
	const r = spawnSync('node', ['bin/console_runner.js', '-x', v, '-e', product.origin + '/xapi', '-a', '-u', 'adl-kunci', '-p', 'adl-rahasia', '-z'], { cwd: '/tmp/adl', encoding: 'utf8', timeout: 300000, maxBuffer: 1e9 });
	console.log(v, 'exit', r.status, (Date.now() - t) / 1000, 's', r.stdout.slice(-900), r.stderr.slice(-300));
}
await product.stop();
