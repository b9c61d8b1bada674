import { error } from '@sveltejs/kit';
import type { PriorClaim } from '#lib/competency/index.ts';
import { priorClaim, priorFile } from '#lib/competency/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from './act.server.ts';
import { saved } from './contestFile.server.ts';
import { webHouse } from './house.server.ts';
import { idIn } from './planner.server.ts';

export const priorPurpose = 'pengakuan pembelajaran lampau';

/** A claim of the branches of this organiser; otherwise there is none. Reading it is noted. */
export async function priorFor(locals: App.Locals, text: string): Promise<PriorClaim> {
	const branches = branchesOf(principalIn(locals), ['organiser']);
	const claim = await priorClaim(locals.db, branches, idIn(text));
	if (!claim) error(404, 'noSuchClaim');
	await recordRead(locals.db, actOf(locals, priorPurpose, 'organiser'), {
		act: 'competency.priorClaimRead',
		subject: 'competency.prior_claim',
		subjectId: claim.id,
		about: claim.officerId,
	});
	return claim;
}

/** A document of a claim, only to save. */
export async function sendPriorFile(
	locals: App.Locals,
	claimId: number,
	text: string,
): Promise<Response> {
	const file = await priorFile(locals.db, claimId, idIn(text));
	if (!file) error(404, 'noSuchFile');
	const { files } = await webHouse();
	return saved(file, await files.disk.getStream(file.key));
}
