import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { databaseUrl } from '../make/product.ts';
import { expectAccessible, overflowOf } from './accessible.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
const course = 'PELAYANAN-PRIMA-RINGKASAN';

beforeAll(async () => {
	const client = new pg.Client({
		connectionString: databaseUrl({ dataFolder: inject('dataFolder') }),
	});
	await client.connect();
	await client.query(
		`with found as (
			insert into impact.effect (key, course_code, service_category, measure, status, estimate, low,
				high, confidence, officers_trained, officers_compared, observations, pretrend_p, rule,
				data_until, computed_at)
			values ($1, $1, 'Perizinan', 'minutes', 'estimated', -1.4, -2.3, -0.5, 0.9, 31, 40, 5200, 0.4,
				'staggeredDid@1', current_date - 14, now()) returning id
		), told as (
			insert into impact.finding (key, effect_id, proposal, reason, rule, made_at)
			select $1, id, 'expandTraining', '{"code":"clearlyBetter","gain":1.4,"worthwhile":0.5}',
				'findingFromEffect@1', now() from found returning id
		)
		insert into impact.proposal (finding_id, year, proposed_at)
		select id, extract(year from now())::int + 1, now() from told`,
		[course],
	);
	await client.end();
});
afterAll(closeBrowser);

test('a leader reads the brief on a phone and accepts one proposal', async () => {
	// Given a leader on a phone without scripts
	const leader = await aVisitor(place, { width: 360, javaScript: false, as: 'leader' });
	await leader.goto('/dampak');

	// When the leader reads the answer, it says what waits, and leads down to data and method
	await leader.getByRole('heading', { level: 1, name: say('brief_title') }).waitFor();
	await leader.getByRole('link', { name: /menunggu keputusan Anda/ }).click();
	const card = leader.locator('article', { hasText: course });
	expect(await card.innerText()).toContain('−1,4 menit per kunjungan');
	await expectAccessible(leader);
	expect(await overflowOf(leader)).toBe(0);

	// And the evidence stands behind the card, with what speaks against it
	await card.getByRole('link', { name: say('brief_decide_evidence') }).click();
	await leader.getByRole('heading', { name: say('impact_evidence_title') }).waitFor();
	await expectAccessible(leader);
	await leader.goBack();

	// And refuses without saying why, the reason is asked for beside its field
	await card.locator('summary').click();
	await card.getByRole('textbox').fill('Tidak');
	await card.getByRole('button', { name: say('impact_refuse') }).click();
	const again = leader.locator('article', { hasText: course });
	await again.getByText(say('impact_error_reasonTooShort')).waitFor();
	expect(await again.getByRole('textbox').inputValue()).toBe('Tidak');

	// Then accepting is one press, and the proposal waits no longer
	await again.getByRole('button', { name: say('impact_accept') }).click();
	await leader.getByText(say('brief_decide_accepted')).waitFor();
	expect(new URL(leader.url()).pathname).toBe('/dampak');
	expect(await leader.locator('article', { hasText: course }).count()).toBe(0);

	// And a tile of the map opens to its offices
	await leader.locator('svg.levelmap a').first().click();
	await leader.getByRole('link', { name: say('brief_offices_all') }).waitFor();
});

test('the brief is two pages of A4, printed or as a file', async () => {
	const leader = await aVisitor(place, { as: 'leader' });
	await leader.goto('/dampak/ringkas');
	const printed = await leader.pdf({ format: 'A4', printBackground: true });
	expect(pagesIn(printed)).toBe(2);

	const file = await leader.request.get('/dampak/ringkas/pdf');
	expect(file.headers()['content-disposition']).toMatch(
		/ringkasan-20\d\d-tw\d-data-20\d\d-\d\d-\d\d/,
	);
	expect(pagesIn(await file.body())).toBe(2);
});

function pagesIn(pdf: Buffer): number {
	return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
