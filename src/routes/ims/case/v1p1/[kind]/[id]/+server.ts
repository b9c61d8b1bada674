import type { CasePackage } from '#lib/competency/framework/casePackage.ts';
import {
	caseAnswer,
	casePackagesIn,
	caseUnknown,
} from '../../../../../../web/casePackages.server.ts';
import type { RequestHandler } from './$types.js';

type Find = (among: CasePackage, id: string) => object | undefined;

/** What each path of the standard finds in a package. */
const finders = new Map<string, Find>([
	['CFPackages', (among, id) => (among.CFDocument.identifier === id ? among : undefined)],
	['CFDocuments', ({ CFDocument }, id) => (CFDocument.identifier === id ? CFDocument : undefined)],
	['CFRubrics', ({ CFRubrics }, id) => CFRubrics.find(({ identifier }) => identifier === id)],
	['CFItems', ({ CFItems }, id) => CFItems.find(({ identifier }) => identifier === id)],
	[
		'CFAssociations',
		({ CFAssociations }, id) => CFAssociations.find(({ identifier }) => identifier === id),
	],
]);

/** One package, document, item or association by its identifier. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const find = finders.get(params.kind);
	if (!find || !/^[0-9a-f-]{36}$/.test(params.id)) return caseUnknown(params.id);
	for (const one of await casePackagesIn(locals, url.origin)) {
		const found = find(one, params.id);
		if (found) return caseAnswer(found);
	}
	return caseUnknown(params.id);
};
