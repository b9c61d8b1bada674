import { complaintRefusalText } from '#lib/satisfaction/complaint/refusalWords.ts';
import type { ComplaintRefusal } from '#lib/satisfaction/complaint/refusalWords.ts';
import * as m from '#lib/words/messages.js';

export type Wrong = 'choose' | 'short' | 'long' | 'email' | ComplaintRefusal;

const fieldOf: Readonly<Record<string, string>> = {
	jenis: 'kind',
	unsur: 'element',
	identitas: 'privacy',
	isi: 'body',
	kontak: 'email',
	lampiran: 'berkas',
	kantor: 'officeCode',
	layanan: 'serviceCode',
};

/** The sentence of a refused question, under the field that it is about. */
export function errorsOf(step: string, wrong: Wrong): Record<string, string> {
	const own: Partial<Record<Wrong, () => string>> = {
		choose: m.complaint_choose_one,
		short: m.complaint_body_short,
		long: m.complaint_body_long,
		email: m.complaint_contact_email_wrong,
	};
	const text = own[wrong]?.() ?? complaintRefusalText(wrong as ComplaintRefusal);
	return { [fieldOf[step] ?? 'token']: text };
}
