import { z } from 'zod';
import { elements } from '../element.ts';
import { complaintKinds, longestBody, privacies, shortestBody } from './complaint.ts';
import { handlerActs } from './step.ts';

const blankAsNull = (longest: number) =>
	z
		.string()
		.trim()
		.max(longest)
		.nullish()
		.transform((text) => text || null);

const elementOrNull = z
	.enum(elements)
	.or(z.literal(''))
	.nullish()
	.transform((chosen) => chosen || null);

const body = z.string().trim().min(shortestBody).max(longestBody);

/** 128 random bits made by the server for each form: an act sent twice is one act. */
const token = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** One question a page: each has a form of its own. */
export const draftForms = {
	jenis: z.object({ kind: z.enum(complaintKinds) }),
	kantor: z.object({ officeCode: blankAsNull(40) }),
	layanan: z.object({ serviceCode: blankAsNull(20) }),
	isi: z.object({ body }),
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

/** The citizen adds something, or opens a finished complaint again and says why. */
export const citizenWordForm = z.object({ token, body });

/** What a handler does. */
export const handlingForm = z.object({
	token,
	act: z.enum(handlerActs),
	note: blankAsNull(longestBody),
	officeCode: blankAsNull(40),
	element: elementOrNull,
});
export type HandlingForm = z.infer<typeof handlingForm>;

/** Several complaints handed on at once. */
export const handOnForm = z.object({
	token,
	officeCode: z.string().min(1).max(40),
	note: z.string().trim().min(5).max(1000),
	ids: z.array(z.coerce.number().int().positive()).min(1).max(100),
});
