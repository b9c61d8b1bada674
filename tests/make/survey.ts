import { randomUUID } from 'node:crypto';
import { callNext, finish, openDesk, start } from '../../src/lib/counter/server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { answerForm, type AnswerForm } from '../../src/lib/satisfaction/forms.ts';
import { elements, type Device, type DeviceKind } from '../../src/lib/satisfaction/index.ts';
import { invite, lendDevice } from '../../src/lib/satisfaction/server.ts';
import { anAct } from './act.ts';
import { anOffice, aQualification, aVisit } from './counter.ts';
import { anOfficer } from './people.ts';

/** A complete questionnaire with the same score nine times, as a form that was read. */
export function anAnswer(score: number, more: Record<string, string> = {}): AnswerForm {
	const scores = Object.fromEntries(elements.map((element) => [element, String(score)]));
	return answerForm.parse({ ...scores, ...more });
}

/** An office with `served` finished visits, and the tokens of their surveys. */
export async function anOfficeThatServed(db: Db, served: number) {
	const office = await anOffice(db);
	const officerId = await anOfficer(db);
	await aQualification(db, { officerId });
	await openDesk(anAct(db), { deskId: office.deskIds[0] ?? 0, officerId });
	const tokens: string[] = [];
	for (let n = 0; n < served; n += 1) {
		const { id: visitId } = await aVisit(db, { officeId: office.id });
		await callNext(anAct(db), officerId);
		await start(anAct(db), { visitId, officerId });
		await finish(anAct(db), { visitId, officerId });
		const invited = await invite(anAct(db), { visitId });
		if (invited.ok) tokens.push(invited.token);
	}
	return { office, officerId, tokens };
}

/** A device that an office lends. */
export async function aDevice(
	db: Db,
	office: { id: number; code: string },
	kind: DeviceKind = 'kiosk',
): Promise<Device> {
	const name = `Perangkat ${randomUUID().slice(0, 8)}`;
	const lent = await lendDevice(anAct(db), { officeId: office.id, kind, name });
	if (!lent.ok) throw new Error(lent.reason);
	return {
		id: lent.deviceId,
		officeId: office.id,
		officeCode: office.code,
		officeName: office.code,
		kind,
		name,
	};
}

/** How many answers of an office are in its sums. */
export async function answersCounted(db: Db, officeId: number): Promise<number> {
	const rows = await db
		.selectFrom('satisfaction.month_sum')
		.select('answers')
		.where('office_id', '=', officeId)
		.where('dimension', '=', 'office')
		.execute();
	return rows.reduce((sum, { answers }) => sum + answers, 0);
}
