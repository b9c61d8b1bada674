import { stateOfVersion } from '../lib/competency/index.ts';
import { casePackageOf, publishedVersions } from '../lib/competency/server.ts';
import { caseFactsOf } from './caseFacts.ts';

/** Packages of all versions that were ever in force; a draft is nobody's business yet. */
export async function casePackagesIn(locals: App.Locals, origin: string) {
	const versions = await publishedVersions(locals.db);
	return versions.map((version) =>
		casePackageOf(
			version.document,
			caseFactsOf(version, stateOfVersion(version, locals.today), origin),
		),
	);
}

/** An answer of CASE 1.1; a version in force changes at most once a day. */
export function caseAnswer(body: object): Response {
	return Response.json(body, { headers: { 'cache-control': 'public, max-age=3600' } });
}

/** What CASE answers where there is nothing of that kind and identifier. */
export function caseUnknown(id: string): Response {
	const status = {
		imsx_codeMajor: 'failure',
		imsx_severity: 'error',
		imsx_description: `No object with identifier ${id.slice(0, 60)}.`,
		imsx_codeMinor: {
			imsx_codeMinorField: [
				{ imsx_codeMinorFieldName: 'sourcedId', imsx_codeMinorFieldValue: 'unknownobject' },
			],
		},
	};
	return Response.json(status, { status: 404 });
}
