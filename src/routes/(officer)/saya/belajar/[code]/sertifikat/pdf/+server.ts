import { issuerPath } from '#lib/learning/index.ts';
import { certificatePaper, checkCode } from '#lib/learning/server.ts';
import { webHouse } from '../../../../../../../web/house.server.ts';
import { paperFile } from '../../../../../../../web/paperFile.server.ts';
import { qrPath } from '../../../../../../../web/qr.ts';
import { ownCertificate } from '../own.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals, params }) => {
	const facts = await ownCertificate(locals, params.code);
	const { secret, origin } = await webHouse();
	const { number } = facts;
	const address = `${origin}${issuerPath}?nomor=${number}`;
	const code = qrPath(`${address}&kode=${checkCode(secret, number)}`);
	return paperFile(`sertifikat-${number}`, await certificatePaper(facts, { code, address }));
};
