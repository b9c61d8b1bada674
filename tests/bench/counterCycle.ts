import { randomBytes } from 'node:crypto';
import * as counter from '../../src/lib/counter/server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { answerSurvey, invite } from '../../src/lib/satisfaction/server.ts';
import type { AnswerForm } from '../../src/lib/satisfaction/forms.ts';
import { dayOf, type WorkingCalendar } from '../../src/lib/time/index.ts';
import type { BenchDesk } from './counterDesks.ts';
import { granted } from './ringPeople.ts';

/** Where cycles run: the application's database and the calendar that a process keeps. */
export type Place = { db: Db; calendar: WorkingCalendar };

export const steps = ['issue', 'call', 'start', 'finish', 'answer'] as const;
export type Step = (typeof steps)[number];

/**
 * One citizen from the number to the answer, through the verbs that the pages call. The invitation
 * to the survey is made here as its arrow makes it; the worker's own then changes nothing. False when
 * a colleague of the office was faster and the desk has nobody to call.
 */
export async function serveOne(
	{ db, calendar }: Place,
	desk: BenchDesk,
	turn: number,
	took: (step: Step, milliseconds: number) => void,
): Promise<boolean> {
	const { officerId } = desk;
	const step = async <T>(name: Step, work: (act: Act) => Promise<T>, officer = true) => {
		const now = new Date();
		const who: Act['who'] = officer
			? { kind: 'officer', officerId, role: 'counterOfficer' }
			: { kind: 'citizen' };
		const began = performance.now();
		const gave = await work({ db, now, today: dayOf(now), who, purpose: 'pengukuran' });
		took(name, performance.now() - began);
		return gave;
	};
	const asked = {
		token: randomBytes(16).toString('base64url'),
		officeCode: desk.officeCode,
		serviceCode: desk.services[turn % desk.services.length] ?? '',
		priority: turn % 12 === 0 ? ('elderly' as const) : null,
		channel: 'kiosk' as const,
		anyHour: true,
	};
	await step('issue', (act) => granted(counter.takeTicket(act, asked, calendar)), false);
	const called = await step('call', (act) => counter.callNext(act, officerId));
	if (!called.ok) return false;
	const { visitId } = called;
	await step('start', (act) => granted(counter.start(act, { visitId, officerId })));
	await step('finish', (act) => granted(counter.finish(act, { visitId, officerId })));
	const answer = async (act: Act) => {
		const { token } = await granted(invite(act, { visitId }));
		await granted(answerSurvey(act, token, answerOf(turn)));
	};
	await step('answer', answer, false);
	return true;
}

/** Answers differ from citizen to citizen, so that none looks like the copy of another. */
function answerOf(turn: number): AnswerForm {
	const at = (place: number) => (3 + ((turn >> place) & 1)) as 3 | 4;
	return {
		persyaratan: at(0),
		prosedur: at(1),
		waktu: at(2),
		biaya: 4,
		produk: at(3),
		kompetensi: at(4),
		perilaku: at(5),
		pengaduan: at(6),
		sarana: at(7),
		sex: null,
		ageBand: null,
		education: null,
		occupation: null,
		comment: null,
	};
}
