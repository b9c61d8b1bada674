import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { databaseUrl } from '../make/product.ts';
import { expectAccessible } from './accessible.ts';
import { aVisitor, closeBrowser, leave } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const owner = new pg.Client(databaseUrl({ dataFolder: inject('dataFolder') }));
const title = 'JP pegawai tahun ini';

afterAll(async () => {
	await owner.query(`delete from people.role_grant where reason = 'Uji laporan.'`);
	await owner.end();
	await closeBrowser();
});

/** The supervisor of the tour organises for the own office, too. */
async function aColleague() {
	await owner.connect();
	const { nip } = place.accounts.find(({ role }) => role === 'supervisor')!;
	const { rows } = await owner.query<{ unit: string }>(
		`with granted as (
			insert into people.role_grant (officer_id, role, unit_id, from_day, reason)
			select officer_id, 'organiser', unit_id, current_date - 30, 'Uji laporan.'
			from people.officer_card where nip = $1 returning unit_id
		) select name as unit from granted join people.unit on unit.id = unit_id`,
		[nip],
	);
	return rows[0]!.unit;
}

test('an organiser puts a report together, and a colleague sees only the own branch in it', async () => {
	const unit = await aColleague();
	const maker = await aVisitor(place, { width: 360, as: 'organiser', javaScript: false });
	await maker.goto('/pelatihan/laporan');
	await maker.getByRole('link', { name: say('reports_new') }).click();
	await maker.getByLabel(say('reports_subject')).selectOption('hours');
	await maker.getByRole('button', { name: say('reports_choose_subject') }).click();
	// A wrong filter is told at its field, and nothing typed is lost
	await maker.locator('select[name="saring1"]').selectOption('recognised');
	await maker.locator('input[name="nilai1"]').fill('banyak');
	await maker.getByRole('button', { name: say('reports_look') }).click();
	await maker.getByText(say('reports_fault_numberUnreadable')).first().waitFor();
	expect(await maker.locator('input[name="nilai1"]').inputValue()).toBe('banyak');
	await maker.locator('select[name="uji1"]').selectOption('from');
	await maker.locator('input[name="nilai1"]').fill('0');
	await maker.getByRole('button', { name: say('reports_look') }).click();
	await maker.locator('input[name="judul"]').fill(title);
	await maker.getByRole('button', { name: say('reports_keep') }).click();
	await maker.getByText(say('reports_saved')).waitFor();
	await expectAccessible(maker);
	await maker.getByLabel(say('reports_share_all')).check();
	await maker.getByRole('button', { name: say('reports_share'), exact: true }).click();
	await maker.getByText(say('reports_shared_done')).waitFor();
	await leave(maker);

	const colleague = await aVisitor(place, { width: 1280, as: 'supervisor' });
	await colleague.goto('/pelatihan/laporan');
	await colleague.getByRole('link', { name: title }).click();
	const cells = colleague.locator('main tbody tr');
	await cells.first().waitFor();
	const texts = await cells.allTextContents();
	expect(texts.filter((text) => !text.includes(unit))).toEqual([]);
	expect(await colleague.getByRole('button', { name: say('reports_share') }).count()).toBe(0);
	const file = colleague.waitForEvent('download');
	await colleague.getByRole('link', { name: say('reports_csv') }).click();
	expect((await file).suggestedFilename()).toMatch(/^laporan-\d+-.*\.csv$/);
	await colleague.getByRole('button', { name: say('reports_subscribe') }).click();
	await colleague.getByText(say('reports_subscribed')).waitFor();
	await leave(colleague);
});
