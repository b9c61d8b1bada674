import { Readable } from 'node:stream';
import { webHouse } from './house.server.ts';

type KeptFile = { readonly key: string; readonly name: string; readonly mediaType: string };

/** A kept file, only to save under its name: nothing that somebody sent is opened within a page. */
export async function savedFile({ key, name, mediaType }: KeptFile): Promise<Response> {
	const { files } = await webHouse();
	const stream = await files.disk.getStream(key);
	return new Response(Readable.toWeb(Readable.from(stream)) as ReadableStream<Uint8Array>, {
		headers: {
			'content-type': mediaType,
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
		},
	});
}
