import type { Db } from '../../src/lib/platform/database.server.ts';
import { keepAnswer } from '../../src/lib/satisfaction/answering/keep.server.ts';
import { elements } from '../../src/lib/satisfaction/index.ts';
import type { AnswerForm } from '../../src/lib/satisfaction/forms.ts';
import { day } from '../../src/lib/time/index.ts';
import { aService } from './counter.ts';

let given = 0;

/** A complete answer that came in on a day; fours unless told otherwise. */
export async function anAnswer(
	db: Db,
	officeId: number,
	wish: {
		on: string;
		day?: string;
		serviceId?: number;
		hour?: number | null;
		scores?: Partial<AnswerForm>;
	},
): Promise<void> {
	const fours = Object.fromEntries(elements.map((element) => [element, 4]));
	const about = { sex: null, ageBand: null, education: null, occupation: null, comment: null };
	const form = { ...fours, ...about, ...wish.scores } as AnswerForm;
	const serviceId = wish.serviceId ?? (await aService(db));
	const at = new Date(Date.parse(`${wish.on}T01:00:00Z`) + (given += 1) * 3_600_000);
	const came = { channel: 'link', clientKey: null, deviceId: null, band: null } as const;
	const hour = wish.hour === undefined ? 9 : wish.hour;
	const answered = { officeId, serviceId, day: day(wish.day ?? wish.on), hour, ...came, form };
	await db.transaction().execute((tx) => keepAnswer(tx, answered, at, day(wish.on)));
}
