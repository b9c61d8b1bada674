import { afterAll, expect, inject, test } from 'vitest';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser, leave } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };

afterAll(closeBrowser);

test('a leader refuses one line of next year with a reason and accepts another, on a phone', async () => {
	const leader = await aVisitor(place, { width: 360, as: 'leader', javaScript: false });
	await leader.goto('/dampak/usulan-tahun');
	const cards = leader.locator('article').filter({ has: leader.locator('form') });
	const open = await cards.count();
	expect(open).toBeGreaterThan(1);

	// A reason that explains nothing is not taken, and what was written stays
	const last = cards.last();
	await last.locator('summary').click();
	await last.locator('textarea').fill('tidak');
	await last.getByRole('button', { name: say('planner_line_refuse') }).click();
	await leader.getByText(say('impact_error_reasonTooShort')).first().waitFor();
	await expectAccessible(leader);
	expect(await cards.last().locator('textarea').inputValue()).toBe('tidak');
	await cards.last().locator('textarea').fill('Sudah ada pelatihan daring yang cukup untuk ini.');
	await cards
		.last()
		.getByRole('button', { name: say('planner_line_refuse') })
		.click();
	await leader.getByText(say('planner_line_refused')).waitFor();

	await cards
		.first()
		.getByRole('button', { name: /Terima/ })
		.click();
	await leader.getByText(say('planner_line_accepted')).waitFor();
	expect(await cards.count()).toBe(open - 2);
	expect(await overflowOf(leader)).toBe(0);
	await leave(leader);
});
