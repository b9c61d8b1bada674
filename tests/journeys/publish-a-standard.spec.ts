import { afterAll, expect, inject, test } from 'vitest';
import { readJson } from '../../src/lib/competency/framework/readJson.ts';
import { sizeOf } from '../../src/lib/competency/index.ts';
import { until } from './until.ts';
import { aVisitor, closeBrowser } from './visitor.ts';
import { say } from './words.ts';

const place = { origin: inject('origin'), accounts: inject('accounts') };
afterAll(closeBrowser);

test('a standards officer publishes version 2 and sees whom it hits', async () => {
	// Given a version that a colleague has written and handed over
	const officer = await aVisitor(place, { width: 1280, javaScript: false, as: 'organiser' });
	await officer.goto('/pelatihan/standar');
	const waiting = officer.getByRole('row').filter({ hasText: say('framework_state_review') });
	await waiting.getByRole('link').click();
	await officer.getByText(say('framework_state_review')).waitFor();

	// When its difference is read, with the people behind the numbers
	await officer.getByRole('link', { name: say('framework_difference', { n: 1 }) }).click();
	await officer.getByText('Perekat Bangsa').first().waitFor();
	const people = Number(
		((await officer.locator('.stat .figure').first().textContent()) ?? '').replace(/\D/g, ''),
	);
	expect(people).toBeGreaterThan(50);
	await officer.getByRole('link', { name: say('framework_hits_all') }).click();
	expect(await officer.getByRole('rowheader').count()).toBeGreaterThan(49);
	await officer.goBack();
	const unit = officer.getByRole('table', { name: say('framework_hits_units') });
	await unit.getByRole('link').first().click();
	expect(await officer.getByRole('rowheader').count()).toBeGreaterThan(0);

	// Then it is given back only with a reason, and published
	await officer.goBack();
	await officer.goBack();
	await officer.getByRole('button', { name: say('framework_review_return') }).click();
	await officer.getByText(say('framework_review_note_short')).first().waitFor();
	await officer.getByLabel(say('framework_review_note')).fill('Sudah dibaca bersama.');
	await officer.getByRole('button', { name: say('framework_review_publish') }).click();
	await officer.getByText(say('framework_published', { n: 2 })).waitFor();

	// And the ratings of everybody follow, with what was proven before
	await officer.getByRole('link', { name: say('framework_difference', { n: 1 }) }).click();
	const carried = officer.getByRole('table', { name: say('framework_carried') });
	await until('the ratings are taken along', async () => {
		await officer.reload();
		return (await carried.getByText(say('framework_carried_running')).count()) === 0;
	});
	const done = carried.getByRole('row').nth(1);
	await done.getByText(say('framework_rule_raise')).waitFor();
	await officer.getByRole('link', { name: say('framework_hits_all') }).click();
	await officer
		.getByText(/SK\.1: \d → \d/)
		.first()
		.waitFor();

	// And other systems read what is in force, not what is still a draft, and read it back
	const documents = await ask('CFDocuments');
	const ofLaw = documents.CFDocuments.filter(({ title }) => title.startsWith('Standar Kompetensi'));
	expect(ofLaw.map(({ version, adoptionStatus }) => [version, adoptionStatus])).toEqual([
		['1', 'Deprecated'],
		['2', 'Adopted'],
	]);
	const file = JSON.stringify(await ask(`CFPackages/${ofLaw[1]?.identifier}`));
	const read = readJson(file, { code: '', name: '' });
	expect(read.ok && sizeOf(read.document)).toEqual({
		competencies: 9,
		levels: 45,
		indicators: 136,
	});
	// A kind that the standard does not have is not found, whatever it is called
	for (const kind of ['constructor', 'hasOwnProperty'])
		expect((await answerTo(`${kind}/${ofLaw[1]?.identifier}`)).status).toBe(404);
});

type Documents = {
	CFDocuments: { identifier: string; title: string; version: string; adoptionStatus: string }[];
};

const answerTo = (path: string) => fetch(`${place.origin}/ims/case/v1p1/${path}`);

async function ask(path: string): Promise<Documents> {
	const answer = await answerTo(path);
	expect(answer.status).toBe(200);
	return (await answer.json()) as Documents;
}
