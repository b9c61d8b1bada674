import { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import { contestFile } from '#lib/competency/server.ts';
import { caseFor } from './contests.server.ts';
import { webHouse } from './house.server.ts';
import { idIn } from './idIn.ts';

/** A document of a contest, only to save, for those who may open the case. */
export async function sendContestFile(
	locals: App.Locals,
	params: { id: string; file: string },
	as: 'officer' | 'supervisor' | 'organiser',
): Promise<Response> {
	const held = await caseFor(locals, params.id, as);
	const id = idIn(params.file);
	const file = await contestFile(locals.db, held.id, id);
	if (!file) error(404, 'noSuchFile');
	const { files } = await webHouse();
	return saved(file, await files.disk.getStream(file.key));
}

/** A stored file to save under its name; never shown in the page. */
export function saved(file: { name: string; mediaType: string }, stream: Readable): Response {
	return new Response(Readable.toWeb(Readable.from(stream)) as ReadableStream<Uint8Array>, {
		headers: {
			'content-type': file.mediaType,
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
		},
	});
}
