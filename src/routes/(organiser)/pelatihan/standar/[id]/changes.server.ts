import { differenceOf, hitsRatings } from '#lib/competency/index.ts';
import { versionBefore } from '#lib/competency/server.ts';
import { versionIn } from './versionIn.server.ts';

/** A version with what it changes against the one before it, and the codes whose ratings it hits. */
export async function changesIn(locals: App.Locals, id: string) {
	const version = await versionIn(locals, id);
	const before = await versionBefore(locals.db, version);
	const changes = before ? differenceOf(before.document, version.document) : [];
	const hit = changes.filter(hitsRatings);
	return { version, before, changes, hit, codes: hit.map(({ code }) => code) };
}
