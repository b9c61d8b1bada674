import { fail, type ActionFailure } from '@sveltejs/kit';
import type { DraftStep } from '#lib/satisfaction/index.ts';
import type { Wrong } from './errors.ts';
import type { Typed } from './typed.ts';

type Refused = { step: DraftStep; wrong: Wrong; typed: Typed };

/** A question whose answer was not taken: which, why, and what was typed. */
export function refused(
	status: 400 | 409,
	step: DraftStep,
	wrong: Wrong,
	typed: Typed = {},
): ActionFailure<Refused> {
	return fail(status, { step, wrong, typed });
}
