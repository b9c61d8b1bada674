import { faultWords } from '#lib/hours/history/wording.ts';
import { historyImport } from '#lib/hours/server.ts';
import { faultFile } from '../../../../../../../web/lineImport.server.ts';
import { runIn } from '../run.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { act, run } = await runIn(locals, params);
	return faultFile(act, historyImport, run, { url, words: faultWords });
};
