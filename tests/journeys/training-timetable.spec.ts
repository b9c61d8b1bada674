import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { databaseUrl } from '../make/product.ts';
import { expectAccessible, overflowOf } from './accessible.ts';
import { tabTo } from './keyboard.ts';
import { until } from './until.ts';
import { aVisitor, closeBrowser, leave, type Wish } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

/** Somebody with a seat in the published timetable, and the days of that class. */
async function somebodyInClass() {
	const client = new pg.Client({
		connectionString: databaseUrl({ dataFolder: inject('dataFolder') }),
	});
	await client.connect();
	const { rows } = await client.query<{
		timetable: string;
		officer: string;
		from: string;
		to: string;
	}>(
		`select r.timetable_id as timetable, s.officer_id as officer, min(t.day)::text as "from",
			max(t.day)::text as "to"
		from impact.publication p
		join impact.plan_run r on r.id = p.run_id
		join impact.plan_seat s on s.run_id = p.run_id
		join impact.class_session t on t.class_id = s.class_id
		where p.id = (select max(id) from impact.publication)
		group by 1, 2, s.class_id having min(t.day) > current_date + 7
		order by s.officer_id limit 1`,
	);
	await client.end();
	return rows[0]!;
}

const ways: [string, Wish, boolean][] = [
	['on a phone without scripts', { width: 360, javaScript: false }, false],
	['at a desk with the keyboard', { width: 1280 }, true],
];

test.each(ways)(
	'an organiser replans after somebody falls ill, sees who moves, and publishes it, %s',
	async (_, wish, byKeyboard) => {
		const { timetable, officer, from, to } = await somebodyInClass();
		const organiser = await aVisitor(place, { ...wish, as: 'organiser' });
		const press = async (name: string) => {
			if (!byKeyboard) return organiser.getByRole('button', { name }).first().click();
			await tabTo(organiser, name);
			return organiser.keyboard.press('Enter');
		};

		// Given an officer with a seat, who cannot come
		await organiser.goto(`/pelatihan/jadwal/${timetable}/pegawai/${officer}`);
		const name = await organiser.getByRole('heading', { level: 1 }).innerText();
		await organiser.locator('form[action="?/berhalangan"] input[name="mulai"]').fill(from);
		await organiser.locator('form[action="?/berhalangan"] input[name="sampai"]').fill(to);
		await press(say('planner_away_note'));
		await organiser.waitForURL(new RegExp(`/pelatihan/jadwal/${timetable}$`));

		// When the organiser replans
		await organiser.locator('select[name="detik"]').selectOption('10');
		await press(say('planner_replan'));
		await organiser.waitForURL(/\/hasil\/\d+$/);
		const publish = organiser.getByRole('button', { name: say('planner_publish') });
		const isPlanned = async () => {
			if (!byKeyboard) await organiser.reload();
			return (await publish.count()) > 0;
		};
		await until('the new timetable is worked out', isPlanned, 90_000);

		// Then the difference names the officer and why
		const row = organiser.locator('tbody tr').filter({ hasText: name });
		await row.getByText(say('planner_why_cannotCome')).first().waitFor();
		await expectAccessible(organiser);
		expect(await overflowOf(organiser)).toBe(0);

		// And publishing it makes it the plan in force
		await press(say('planner_publish'));
		await organiser.waitForURL(new RegExp(`/pelatihan/jadwal/${timetable}$`));
		await organiser.getByText(say('planner_told_title')).waitFor();
		await leave(organiser);
	},
);

test('a head of office sees who of the own people is in class and what stays at the desks', async () => {
	const head = await aVisitor(place, { width: 360, as: 'headOfOffice' });
	await head.goto('/kantor/jadwal-pelatihan');
	await head.getByText(say('planner_cover_note')).waitFor();
	expect(await head.locator('figure svg').count()).toBeGreaterThan(0);
	await leave(head);
});
