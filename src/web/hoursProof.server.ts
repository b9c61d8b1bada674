import { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import { proofFile } from '#lib/hours/server.ts';
import { branchesOf } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import { actOf, principalIn } from './act.server.ts';
import { webHouse } from './house.server.ts';

/** The proof of a claim, only to save: for its officer, and for organisers of the branch. */
export async function sendProof(
	locals: App.Locals,
	text: string,
	role: 'officer' | 'organiser',
): Promise<Response> {
	const id = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0;
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
	const { files } = await webHouse();
	const stream = await files.disk.getStream(file.storageKey);
	return new Response(Readable.toWeb(Readable.from(stream)) as ReadableStream<Uint8Array>, {
		headers: {
			'content-type': file.mediaType,
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
		},
	});
}
