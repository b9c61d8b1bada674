import { longestBody } from '#lib/satisfaction/index.ts';
import { draftForms, type AskedStep } from '#lib/satisfaction/complaint/forms-draft.ts';

const fields = ['kind', 'officeCode', 'serviceCode', 'body', 'element', 'privacy', 'name', 'email'];

export type Typed = Partial<Record<string, string>>;

/** What a form of one question sent, as it was typed. */
export function typedIn(form: FormData): Typed {
	const sent = fields.filter((name) => typeof form.get(name) === 'string');
	return Object.fromEntries(
		sent.map((name) => [name, String(form.get(name)).replaceAll('\r\n', '\n').slice(0, 10_000)]),
	);
}

export function isAsked(step: string): step is AskedStep {
	return step in draftForms;
}

/** What is wrong with a refused answer, as a key of its sentence. */
export function wrongIn(
	step: AskedStep,
	{ body = '' }: Typed,
): 'choose' | 'short' | 'long' | 'email' {
	if (step === 'isi') return body.trim().length > longestBody ? 'long' : 'short';
	return step === 'kontak' ? 'email' : 'choose';
}
