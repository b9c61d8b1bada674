import { caseAnswer, casePackagesIn } from '../../../../../web/casePackages.server.ts';
import type { RequestHandler } from './$types.js';

/** Which frameworks there are, with `limit` and `offset` as the standard has them. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const packages = await casePackagesIn(locals, url.origin);
	const numberIn = (name: string, otherwise: number) => {
		const text = url.searchParams.get(name) ?? '';
		return /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
	};
	const from = numberIn('offset', 0);
	const shown = packages.slice(from, from + numberIn('limit', 100));
	return caseAnswer({ CFDocuments: shown.map(({ CFDocument }) => CFDocument) });
};
