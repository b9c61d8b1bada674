import { fail, redirect } from '@sveltejs/kit';
import { pathForm } from '#lib/learning/paths/forms-path.ts';
import { pathRefusalWords } from '#lib/learning/paths/wording-path.ts';
import { everyPath, makePath } from '#lib/learning/server.ts';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { readPathForm } from '../../../../web/paths.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({ paths: await everyPath(locals.db) });

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const read = await readPathForm(request, pathForm);
		if (!read.ok) return read.failure;
		const { judul, ringkasan, target } = read.data;
		const act = actOf(locals, 'menyusun jalur belajar', 'organiser');
		const wish = { title: judul, summary: ringkasan, dueOn: target };
		const made = await makePath(act, principalIn(locals).officerId, wish);
		if (made.ok) redirect(303, `/pelatihan/jalur/${made.pathId}`);
		const errors: Record<string, string> = { judul: pathRefusalWords(made.reason) };
		const refused: string | null = null;
		return fail(409, { typed: read.typed, errors, refused });
	},
};
