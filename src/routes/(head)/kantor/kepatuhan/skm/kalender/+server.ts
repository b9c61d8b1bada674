import { error } from '@sveltejs/kit';
import { dutiesOf, dutyCalendar } from '#lib/satisfaction/index.ts';
import { dutyWords } from '#lib/satisfaction/compliance/dutyWords.ts';
import { spanName } from '#lib/satisfaction/ikm/spanName.ts';
import { quartersOf } from '#lib/satisfaction/server.ts';
import { addMonths } from '#lib/time/index.ts';
import * as m from '#lib/words/messages.js';
import { ledOffice } from '../../../ledOffice.server.ts';
import type { RequestHandler } from './$types.js';

/** What is not done yet, this quarter's and the next three quarters' included, for a calendar program. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { db, today, now } = locals;
	const office = await ledOffice(locals, url);
	if (!office) error(404, 'unknownOffice');
	const { quarters } = await quartersOf(db, office.id, today);
	const last = quarters.at(-1);
	const ahead = last
		? [3, 6, 9].map((months) => ({
				...last,
				quarter: addMonths(last.quarter, months),
				answers: 0,
				visits: 0,
				plannedOn: null,
			}))
		: [];
	const entries = [...quarters, ...ahead]
		.flatMap((facts) => dutiesOf(facts, today))
		.filter(({ state }) => state !== 'done')
		.map(({ kind, quarter, dueOn }) => ({
			uid: `skm-${office.code}-${quarter}-${kind}@mumpuni`,
			on: dueOn,
			title: `${dutyWords[kind].name()}, ${spanName({ kind: 'quarter', from: quarter })}`,
			text: `${office.name}\n${dutyWords[kind].text()}`,
		}));
	const name = m.complaint_duty_calendar({ office: office.name });
	return new Response(dutyCalendar(name, entries, now), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="kalender-skm.ics"',
		},
	});
};
