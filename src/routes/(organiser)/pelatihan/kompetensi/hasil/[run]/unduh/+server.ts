import { resultFaultWords } from '#lib/competency/results/wording-results.ts';
import { resultImport } from '#lib/competency/server.ts';
import { faultFile } from '../../../../../../../web/lineImport.server.ts';
import { runIn } from '../run.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { act, run } = await runIn(locals, params);
	return faultFile(act, resultImport, run, { url, words: resultFaultWords });
};
