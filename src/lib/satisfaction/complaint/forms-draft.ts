import { z } from 'zod';
import { elements } from '../element.ts';
import { complaintKinds, privacies } from './complaint.ts';
import { blankAsNull, bodyText, elementOrNull } from './forms-part.ts';

/** One question a page: each has a form of its own. */
export const draftForms = {
	jenis: z.object({ kind: z.enum(complaintKinds) }),
	kantor: z.object({ officeCode: blankAsNull(40) }),
	layanan: z.object({ serviceCode: blankAsNull(20) }),
	isi: z.object({ body: bodyText }),
	unsur: z.object({ element: elementOrNull }),
	identitas: z.object({ privacy: z.enum(privacies) }),
	kontak: z.object({
		name: blankAsNull(100),
		email: z
			.email()
			.max(200)
			.or(z.literal(''))
			.nullish()
			.transform((text) => text || null),
	}),
};
export type AskedStep = keyof typeof draftForms;

/** What is kept of an unsent complaint, read back from the database. */
export const draftShape = z.object({
	kind: z.enum(complaintKinds).optional(),
	officeCode: z.string().nullish(),
	serviceCode: z.string().nullish(),
	body: z.string().optional(),
	element: z.enum(elements).nullish(),
	files: z.array(z.object({ id: z.number(), name: z.string(), bytes: z.number() })).optional(),
	privacy: z.enum(privacies).optional(),
	name: z.string().nullish(),
	email: z.string().nullish(),
});
