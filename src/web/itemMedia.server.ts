import { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import type { MediaFile } from '#lib/competency/server.ts';
import { webHouse } from './house.server.ts';

/** A picture or recording of an item, of a kind that its own bytes have shown. */
export async function sendMedia(file: MediaFile | null): Promise<Response> {
	if (!file) error(404, 'noSuchFile');
	const { files } = await webHouse();
	const stream = await files.disk.getStream(file.key);
	return new Response(Readable.toWeb(Readable.from(stream)) as ReadableStream<Uint8Array>, {
		headers: {
			'content-type': file.type,
			'content-disposition': 'inline',
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, max-age=600',
		},
	});
}
