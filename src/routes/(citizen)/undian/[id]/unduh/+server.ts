import { error } from '@sveltejs/kit';
import { publicTrial, type PublicTrial } from '#lib/impact/server.ts';
import * as m from '#lib/words/messages.js';
import { idIn } from '../../../../../web/idIn.ts';
import { tableFile } from '../../../../../web/tableFile.server.ts';
import type { RequestHandler } from './$types.js';

/** The draw to replay as JSON, or its result by number as a table. Open to everybody. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const id = idIn(params.id);
	const found = (await publicTrial(locals.db, id)) ?? error(404, 'not found');
	if (url.searchParams.get('unduh') === 'csv')
		return tableFile('csv', `undian-${id}`, rowsOf(found));
	return new Response(`${JSON.stringify(found.file, null, 1)}\n`, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="undian-${id}.json"`,
		},
	});
};

function* rowsOf({ registration, file }: PublicTrial) {
	yield [m.trial_column_stratum(), m.trial_number(), m.trial_place()];
	const places = new Map(file.places);
	const stepped = registration.plan.design === 'stepped';
	for (const { key, applicants } of registration.strata)
		for (const { number } of applicants) {
			const place = places.get(number);
			const said = place ? m.trial_place_seat() : m.trial_place_none();
			yield [
				key,
				number,
				place === undefined ? '' : stepped ? m.trial_place_step({ n: place }) : said,
			];
		}
}
