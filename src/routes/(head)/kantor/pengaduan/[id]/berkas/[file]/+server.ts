import { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import { fileOf, noteReading } from '#lib/satisfaction/server.ts';
import { actOf } from '../../../../../../../web/act.server.ts';
import { webHouse } from '../../../../../../../web/house.server.ts';
import { ownComplaint } from '../../case.server.ts';
import type { RequestHandler } from './$types.js';

/** An attachment, only to save: nothing that a stranger sent is opened in the page. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { id } = await ownComplaint(locals, params.id);
	const isId = /^[1-9]\d{0,14}$/.test(params.file);
	const file = isId ? await fileOf(locals.db, id, Number(params.file)) : null;
	if (!file) error(404, 'unknownFile');
	await noteReading(actOf(locals, 'membaca lampiran pengaduan', 'headOfOffice'), id);
	const { files } = await webHouse();
	const stream = await files.disk.getStream(file.key);
	return new Response(Readable.toWeb(Readable.from(stream)) as ReadableStream<Uint8Array>, {
		headers: {
			'content-type': file.mediaType,
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
		},
	});
};
