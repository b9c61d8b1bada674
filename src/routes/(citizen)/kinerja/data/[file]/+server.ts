import { error } from '@sveltejs/kit';
import { codeOf } from '#lib/satisfaction/index.ts';
import { resultsOf } from '#lib/satisfaction/server.ts';
import { tableFile } from '../../../../../web/tableFile.server.ts';
import { transparencyOf } from '../../transparency.server.ts';
import { courseRows, officeRows, serviceRows } from './rows.ts';
import type { RequestHandler } from './$types.js';

/** Open data under CC BY 4.0: what the page shows, in columns that name their unit. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const data = await transparencyOf(locals, url);
	const period = codeOf(data.span);
	if (params.file === 'kantor') {
		const results = await resultsOf(locals.db, data.span);
		return licensed(`kantor-${period}`, officeRows(period, results, data.waits));
	}
	if (params.file === 'layanan')
		return licensed(`layanan-${period}`, serviceRows(period, data.services));
	if (params.file === 'pelatihan') return licensed('pelatihan', courseRows(data.effects));
	error(404, 'not found');
};

function licensed(name: string, rows: Parameters<typeof tableFile>[2]): Response {
	const file = tableFile('csv', name, rows);
	file.headers.set('link', '<https://creativecommons.org/licenses/by/4.0/>; rel="license"');
	return file;
}
