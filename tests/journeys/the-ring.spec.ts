import { afterAll, expect, test } from 'vitest';
import { addDays, dayOf } from '../../src/lib/time/index.ts';
import { accountOf, runVerb, startProduct } from '../make/product.ts';
import { expectAccessible } from './accessible.ts';
import * as ring from './ringSteps.ts';
import { aVisitor, closeBrowser, leave } from './visitor.ts';
import { say } from './words.ts';

const OFFICE = 'PTSP-31.71.06.1001';
const BEHAVIOUR = 'Menyebut langkah berikutnya sebelum warga meninggalkan loket';

afterAll(closeBrowser);

test.concurrent.for([
	{ width: 360, javaScript: false },
	{ width: 1280, javaScript: true },
] as const)(
	'what an officer learns travels to the counter and comes back as a word to the leader, at $width pixels, JavaScript $javaScript',
	{ timeout: 400_000 },
	async ({ width, javaScript }, { onTestFinished }) => {
		// Given a city in which an officer lacks a level that the own post demands
		const product = await startProduct({
			dataFolder: `.data/ring-${width}-${javaScript}`,
			fresh: true,
		});
		onTestFinished(product.stop);
		const as = (role: Parameters<typeof accountOf>[1]) =>
			aVisitor(product, { width, javaScript, as: role });
		const [officer, supervisor, counter, leader] = await Promise.all([
			as('officer'),
			as('supervisor'),
			as('counterOfficer'),
			as('leader'),
		]);
		const citizen = await aVisitor(product, { width, javaScript });
		const everybody = [officer, supervisor, counter, leader, citizen];
		onTestFinished(() => Promise.all(everybody.map(leave)).then(() => undefined));
		const { name } = accountOf(product, 'officer');
		await officer.goto('/saya/standar/M.3');
		await expectAccessible(officer);

		// When the supervisor rates, the officer accepts the goal and the supervisor approves it
		await ring.rateTeamMember(supervisor, name, 'partly');
		await ring.acceptGoal(officer);
		await ring.approveGoal(supervisor, name);

		// Then the goal has become a course, and the two promise what it is for
		await ring.readUntil(officer, ring.courseBase, say('learning_go_on'));
		await ring.promise(officer, BEHAVIOUR, addDays(dayOf(new Date()), 3));
		await ring.agreeToPromise(supervisor, BEHAVIOUR);

		// When the officer passes the course
		await ring.passCourse(officer);

		// Then the pass is evidence and hours: three JP a day at most
		await ring.readUntil(officer, '/saya/jp', 'Komunikasi efektif di loket');
		await expectAccessible(officer);
		await ring.readUntil(officer, '/saya/standar/M.3', say('competency_source_course'));

		// And when the supervisor sees it at work too, the level is proven and the goal reached
		await ring.rateTeamMember(supervisor, name, 'yes');
		await ring.readUntil(officer, '/saya/rencana', say('plan_status_reached'));

		// When a citizen takes a number and is served
		const ticket = await ring.takeTicket(citizen, OFFICE);
		const number = await citizen.locator('.ticket .number').innerText();
		expect(await ring.serveNext(counter)).toBe(number);

		// Then the citizen judges the service, once
		await ring.readUntil(citizen, ticket, say('counter_ticket_survey'));
		await ring.answerSurvey(citizen, ticket);
		await citizen.goto(ticket);
		await citizen.getByRole('link', { name: say('counter_ticket_survey') }).click();
		await citizen.getByRole('heading', { name: say('satisfaction_survey_used_title') }).waitFor();

		// And the leader reads what training changed, or that nobody can tell yet and what is missing
		await ring.readUntil(leader, '/dampak/pelatihan', say('impact_effects_caption'));
		await expectAccessible(leader);

		// When thirty days have passed, then the promise is confirmed by the one who saw it kept
		expect(runVerb(['clock', '+31'], product.dataFolder).status).toBe(0);
		await ring.confirmPromise(supervisor, BEHAVIOUR);
		await ring.readUntil(officer, '/saya/janji', say('culture_status_kept'));
	},
);
