import { error } from '@sveltejs/kit';
import { codeOf } from '#lib/satisfaction/index.ts';
import { fullPaper } from '#lib/satisfaction/server.ts';
import { paperFile } from '../../../../../web/paperFile.server.ts';
import { ledOffice } from '../../ledOffice.server.ts';
import { reportOf } from '../report.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals, url }) => {
	const office = (await ledOffice(locals, url)) ?? error(403, 'forbidden');
	const { current, ...report } = await reportOf(locals, office, url);
	if (current === null) error(404, 'resultHidden');
	const bytes = await fullPaper({ ...report, current }, locals.now);
	return paperFile(`laporan-skm-${office.code}-${codeOf(report.span)}`, bytes);
};
