import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/make/database.ts';
import { openNotices } from './notices.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

async function until(isSo: () => boolean) {
	for (let times = 0; times < 100 && !isSo(); times += 1)
		await new Promise((passed) => setTimeout(passed, 50));
	expect(isSo()).toBe(true);
}

test('a listener hears its own channel only, and is told when some may be lost', async () => {
	const notices = openNotices(house.url);
	const heard: string[] = [];
	let missed = 0;
	await notices.listen(
		'hall',
		(payload) => heard.push(payload),
		() => (missed += 1),
	);
	await notices.listen(
		'other',
		() => undefined,
		() => undefined,
	);
	await house.pool.query("select pg_notify('hall', '12'), pg_notify('other', '13')");
	await until(() => heard.length === 1);
	expect(heard).toEqual(['12']);

	await house.pool.query(
		`select pg_terminate_backend(pid) from pg_stat_activity
		where application_name = 'mumpuni notices' and datname = current_database()`,
	);
	await until(() => missed === 1);
	await house.pool.query("select pg_notify('hall', '14')");
	await until(() => heard.length === 2);
	await notices.close();
});
