import { error } from '@sveltejs/kit';
import { answerTable } from '#lib/satisfaction/report/answerTable.ts';
import { codeOf, spanAsked } from '#lib/satisfaction/index.ts';
import { anonymousAnswers } from '#lib/satisfaction/server.ts';
import { actOf } from '../../../../../web/act.server.ts';
import { formatIn, tableFile } from '../../../../../web/tableFile.server.ts';
import { ledOffice } from '../../ledOffice.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals, url }) => {
	const office = (await ledOffice(locals, url)) ?? error(403, 'forbidden');
	const span = spanAsked(url.searchParams.get('periode'), locals.today);
	const act = actOf(locals, 'lampiran laporan survei', 'headOfOffice');
	const answers = await anonymousAnswers(act, { officeId: office.id, span });
	if (answers === null) error(404, 'resultHidden');
	return tableFile(formatIn(url), `jawaban-skm-${codeOf(span)}`, answerTable(answers));
};
