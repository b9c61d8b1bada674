import { error } from '@sveltejs/kit';
import { proofFile } from '#lib/hours/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from './act.server.ts';
import { idIn } from './idIn.ts';
import { savedFile } from './savedFile.server.ts';

/** The proof of a claim, only to save: for its officer, and for organisers of the branch. */
export async function sendProof(
	locals: App.Locals,
	text: string,
	role: 'officer' | 'organiser',
): Promise<Response> {
	const id = idIn(text);
	const who = principalIn(locals);
	const file = await proofFile(locals.db, id);
	const branches = branchesOf(who, ['organiser']);
	const may =
		role === 'officer'
			? file?.officerId === who.officerId
			: file?.above.some((unitId) => branches.includes(unitId));
	if (file && may && !file.erased && role !== 'officer')
		await recordRead(locals.db, actOf(locals, 'memeriksa bukti belajar', role), {
			act: 'hours.proofRead',
			subject: 'hours.claim',
			subjectId: id,
			about: file.officerId,
		});
	return sendFile(may ? file : null);
}

type KeptFile = {
	readonly storageKey: string;
	readonly name: string;
	readonly mediaType: string;
	readonly erased: boolean;
};

/** A kept file, only to save, never to be shown within a page. */
export async function sendFile(file: KeptFile | null): Promise<Response> {
	if (!file || file.erased) error(404, 'noSuchFile');
	return savedFile({ ...file, key: file.storageKey });
}
