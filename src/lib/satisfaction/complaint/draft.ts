import type { Element } from '../element.ts';
import type { ComplaintKind, Privacy } from './complaint.ts';

/** One question a page, in this order. */
export const draftSteps = [
	'jenis',
	'kantor',
	'layanan',
	'isi',
	'unsur',
	'lampiran',
	'identitas',
	'kontak',
	'periksa',
] as const;
export type DraftStep = (typeof draftSteps)[number];

export type DraftFile = { readonly id: number; readonly name: string; readonly bytes: number };

/** What somebody has answered so far; null is an answer too: "I do not know" or "rather not". */
export type DraftAnswers = {
	readonly kind?: ComplaintKind | undefined;
	readonly officeCode?: string | null | undefined;
	readonly serviceCode?: string | null | undefined;
	readonly body?: string | undefined;
	readonly element?: Element | null | undefined;
	readonly files?: readonly DraftFile[] | undefined;
	readonly privacy?: Privacy | undefined;
	readonly name?: string | null | undefined;
	readonly email?: string | null | undefined;
};
