import { error } from '@sveltejs/kit';
import { readScan } from '#lib/satisfaction/server.ts';
import { webHouse } from '../../../../../../web/house.server.ts';
import { actOfHead, ownOffice } from '../../office.server.ts';
import type { RequestHandler } from './$types.js';

/** The scan of a bundle of the own office, to check what was typed in. */
export const GET: RequestHandler = async (event) => {
	const office = await ownOffice(event);
	const { files } = await webHouse();
	const act = actOfHead(event.locals, 'memeriksa pindaian survei kertas');
	const bundleId = Number(event.params.bundle);
	const scan = Number.isSafeInteger(bundleId)
		? await readScan(act, files, { officeId: office.id, bundleId })
		: null;
	if (!scan) error(404, 'unknownScan');
	return new Response(Buffer.from(scan.content), {
		headers: { 'content-type': scan.mediaType, 'content-disposition': 'inline' },
	});
};
