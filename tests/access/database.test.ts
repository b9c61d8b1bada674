import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseUrl, startProduct, type Product } from '../make/product.ts';

let product: Product;
let app: pg.Client;

beforeAll(async () => {
	product = await startProduct({ dataFolder: '.data/access-database', fresh: true });
	app = new pg.Client({ connectionString: databaseUrl(product, 'app') });
	await app.connect();
});

afterAll(async () => {
	await app.end();
	await product.stop();
});

const NOT_ALLOWED = '42501';

test.each([
	'alter table people.officer add column note text',
	'drop table people.officer',
	'truncate people.officer',
	'create table people.extra (id int)',
	'create schema extra',
	'create table public.extra (id int)',
	'create index extra on people.officer (name)',
	'alter table platform.audit_entry disable trigger all',
	'create role extra',
	'alter role mumpuni_app superuser',
	"copy people.officer to program 'cat'",
	"select pg_read_file('postgresql.conf')",
	'set role mumpuni',
])('the application cannot: %s', async (statement) => {
	await expect(app.query(statement)).rejects.toMatchObject({ code: NOT_ALLOWED });
});

const LASTING = [
	'platform.audit_entry',
	'platform.audit_seal',
	'platform.event',
	'hours.entry',
	'hours.posting',
	'hours.balance',
	'hours.reminder',
	'hours.seat',
	'learning.scan',
	'learning.certificate_withdrawal',
	'learning.certificate_renewal',
	'learning.refresher_rule',
	'competency.observation',
	'plan.goal_step',
	'plan.revision',
	'satisfaction.answer',
	'satisfaction.extra_answer',
	'counter.application_step',
	'counter.standard_discussion',
	'counter.standard_review',
	'counter.promise_confirmation',
	'impact.effect',
	'impact.finding',
	'xapi.statement',
	'xapi.statement_id',
	'xapi.statement_key',
];

test.each(LASTING)('the application can neither change nor delete rows of %s', async (table) => {
	const { rows } = await app.query(
		"select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity <> all (array['a', 'd']) limit 1",
		[table],
	);
	const { name } = rows[0] as { name: string };
	for (const statement of [
		`update ${table} set ${name} = ${name}`,
		`delete from ${table}`,
		`truncate ${table}`,
	])
		await expect(app.query(statement)).rejects.toMatchObject({ code: NOT_ALLOWED });
});

test('the application still reads and writes what it must', async () => {
	await expect(app.query('select count(*) from people.officer')).resolves.toBeTruthy();
	await expect(
		app.query('update people.officer set name = name where id = 0'),
	).resolves.toBeTruthy();
});
