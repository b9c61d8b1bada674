import { certificateNumberForm } from '#lib/learning/badges/forms-certificate.ts';
import { publicCertificate } from '#lib/learning/index.ts';
import { certificateByNumber, isCheckCode } from '#lib/learning/server.ts';
import { webHouse } from '../../../web/house.server.ts';
import type { PageServerLoad } from './$types.js';

/** Anybody checks a certificate. A number that is not there is answered like any other. */
export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const read = certificateNumberForm.safeParse(url.searchParams.get('nomor') ?? '');
	const number = read.success ? read.data : '';
	if (number === '') return { number, found: null };
	const facts = await certificateByNumber(locals.db, number);
	if (!facts) return { number, found: 'unknown' as const };
	const { secret } = await webHouse();
	const holdsPaper = isCheckCode(secret, number, url.searchParams.get('kode') ?? '');
	return { number, found: publicCertificate(facts, { today: locals.today, holdsPaper }) };
};
