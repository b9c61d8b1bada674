import { dictionaryRows } from '#lib/competency/framework/dictionaryRows.ts';
import { stateOfVersion } from '#lib/competency/index.ts';
import { casePackageOf } from '#lib/competency/server.ts';
import { formatIn, tableFile } from '../../../../../../web/tableFile.server.ts';
import { caseFactsOf } from '../../../../../../web/caseFacts.ts';
import type { RequestHandler } from './$types.js';
import { versionIn } from '../versionIn.server.ts';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const version = await versionIn(locals, params.id);
	const name = `${version.code}-v${version.version}`;
	if (url.searchParams.get('unduh') !== 'case')
		return tableFile(formatIn(url), name, dictionaryRows(version.document));
	const facts = caseFactsOf(version, stateOfVersion(version, locals.today), url.origin);
	return new Response(JSON.stringify(casePackageOf(version.document, facts), null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="${name}.case.json"`,
		},
	});
};
