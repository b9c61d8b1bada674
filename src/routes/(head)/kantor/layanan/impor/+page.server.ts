import { fail, redirect } from '@sveltejs/kit';
import { checkCatalogue } from '#lib/counter/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import { officeToLead } from '../office.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const mostBytes = 4 * 2 ** 20;

export const load: PageServerLoad = async ({ locals, url }) => ({
	office: await officeToLead(locals, url),
});

const wrong = (text: string) => fail(400, { errors: { berkas: text } });

export const actions: Actions = {
	default: async ({ locals, url, request }) => {
		const office = await officeToLead(locals, url);
		const file = (await request.formData()).get('berkas');
		if (!(file instanceof File) || file.size === 0) return wrong(m.catalogue_import_missing());
		if (file.size > mostBytes) return wrong(m.catalogue_import_large());
		const act = actOf(locals, 'impor layanan', 'headOfOffice');
		const done = await checkCatalogue(act, {
			officeId: office.id,
			officerId: principalIn(locals).officerId,
			name: file.name,
			content: new Uint8Array(await file.arrayBuffer()),
		});
		if (done.ok) redirect(303, `/kantor/layanan/impor/${done.id}?kantor=${office.code}`);
		if (done.missing.length === 0) return wrong(m.catalogue_import_unreadable());
		const columns = done.missing.map(({ column, meant }) =>
			meant ? m.catalogue_import_meant({ column, meant }) : column,
		);
		return wrong(m.catalogue_import_columns({ columns: columns.join(', ') }));
	},
};
