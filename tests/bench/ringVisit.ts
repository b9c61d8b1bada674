import { randomBytes } from 'node:crypto';
import { setTimeout as rest } from 'node:timers/promises';
import * as counter from '../../src/lib/counter/server.ts';
import { komunikasiLoket as course } from '../../src/lib/learning/reference/komunikasi-loket/index.ts';
import { calendarOf } from '../../src/lib/platform/calendar.server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { elements } from '../../src/lib/satisfaction/index.ts';
import { surveyToken } from '../../src/lib/satisfaction/server.ts';
import { send, type Product } from '../make/product.ts';
import { granted, type RingPeople } from './ringPeople.ts';
import { untilSettled } from './settled.ts';

const SERVICE = 'DK-KTP-02';
const OFFICE = 'PTSP-31.71.06.1001';
const TOO_LONG_SECONDS = 60;
const PAUSE_MS = 20;

/** A citizen takes a number and is served; gives the address of the survey. */
export async function serveCitizen(db: Db, people: RingPeople): Promise<string> {
	const token = randomBytes(16).toString('base64url');
	const asked = { token, serviceCode: SERVICE, officeCode: OFFICE, priority: 'elderly' as const };
	await granted(
		counter.takeTicket(
			people.citizen(),
			{ ...asked, channel: 'phone', anyHour: true },
			await calendarOf(db),
		),
	);
	const { id } = await db
		.selectFrom('counter.visit')
		.select('id')
		.where('token', '=', token)
		.executeTakeFirstOrThrow();
	while ((await serveNext(people)) !== id);
	await untilSettled(db);
	return `/survei/${surveyToken(token)}`;
}

/** Whoever is next is called, served and sent home: others may have come earlier. */
async function serveNext({ as, officerId }: RingPeople): Promise<number> {
	const at = officerId.counterOfficer;
	const { visitId } = await granted(counter.callNext(as('counterOfficer'), at));
	const turn = { visitId, officerId: at };
	await granted(counter.start(as('counterOfficer'), turn));
	await granted(counter.finish(as('counterOfficer'), turn));
	return visitId;
}

/** Seconds from a citizen's last answer: to the proposal, and to the last word on every course. */
export type Answered = { toProposal: number; toAllCourses: number; proposalId: number };

/**
 * The citizen sends the last answer through the form; the clock runs until the leader's page shows
 * the proposal on the course that the officer has passed.
 */
export async function answerUntilProposal(
	db: Db,
	product: Product,
	{ survey, leader }: { survey: string; leader: string },
): Promise<Answered> {
	const answers = Object.fromEntries(elements.map((element) => [element, '4']));
	const began = performance.now();
	const passed = () => (performance.now() - began) / 1000;
	const { status } = await send(product, survey, answers);
	if (status !== 303) throw new Error(`The survey answered ${status}.`);
	let proposalId: number | null = null;
	while (proposalId === null) {
		if (passed() > TOO_LONG_SECONDS) throw new Error(`No proposal after ${passed()} seconds.`);
		await rest(PAUSE_MS);
		proposalId = proposalOn(course.title, await leadersPage(product, leader));
	}
	const toProposal = passed();
	await untilSettled(db);
	return { toProposal, toAllCourses: passed(), proposalId };
}

async function leadersPage({ origin }: Product, cookie: string): Promise<string> {
	const page = await fetch(`${origin}/dampak`, { headers: { cookie, accept: 'text/html' } });
	return page.text();
}

/** The proposal whose link names the course; null where there is none. */
function proposalOn(title: string, html: string): number | null {
	const links = html.matchAll(/<a\b[^>]*href="\/dampak\/usulan\/(\d+)"[^>]*>([^]*?)<\/a>/g);
	const found = [...links].find(([, , text = '']) => text.includes(title));
	return found ? Number(found[1]) : null;
}
