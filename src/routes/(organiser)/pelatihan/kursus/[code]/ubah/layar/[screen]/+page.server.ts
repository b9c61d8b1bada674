import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { titleForm } from '#lib/learning/authoring/forms-draft.ts';
import { tokenOf } from '#lib/learning/authoring/forms-token.ts';
import { kindWords } from '#lib/learning/authoring/draftWords.ts';
import { writeBlock } from '#lib/learning/authoring/writeBlock.ts';
import { checkDraft, type Block } from '#lib/learning/index.ts';
import { addBlock, saveBlock, saveScreen } from '#lib/learning/server.ts';
import * as m from '#lib/words/messages.js';
import { blockIn, keepFiles, screenIn } from '../../../../../../../../web/draftBlock.server.ts';
import { readDraftForm } from '../../../../../../../../web/draftDetails.server.ts';
import {
	draftAt,
	movePartHere,
	removedIn,
	removePartHere,
	restorePartHere,
	writing,
} from '../../../../../../../../web/draftDesk.server.ts';
import { idIn } from '../../../../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { draft, content } = await draftAt(locals, params.code);
	const found = screenIn(content, idIn(params.screen));
	if (!found) error(404, 'not found');
	const { lesson, screen } = found;
	const at = lesson.screens.findIndex(({ id }) => id === screen.id);
	return {
		...{ draft, screen, at },
		lesson: { id: lesson.id, title: lesson.title },
		next: lesson.screens[at + 1]?.id ?? null,
		findings: checkDraft(content).filter(({ place }) => place.screenId === screen.id),
		removed: removedIn(url),
		token: randomUUID(),
	};
};

const here = (params: { code: string; screen: string }) =>
	`/pelatihan/kursus/${params.code}/ubah/layar/${params.screen}`;

const isKind = (kind: string): kind is Block['kind'] => Object.hasOwn(kindWords, kind);

export const actions: Actions = {
	judul: async ({ locals, params, request }) => {
		const read = await readDraftForm(request, titleForm);
		const errors: Record<string, string> = { judul: m.authoring_error_title() };
		if (!read.ok) return fail(400, { blockId: 0, typed: null, errors });
		const screen = { id: idIn(params.screen), title: read.data.judul };
		const saved = await saveScreen(writing(locals), params.code, screen);
		if (!saved.ok) error(404, 'not found');
		redirect(303, here(params));
	},
	tambah: async ({ locals, params, request }) => {
		const sent = await request.formData();
		const kind = String(sent.get('jenis'));
		if (!isKind(kind)) error(400, 'bad request');
		const wish = { screenId: idIn(params.screen), kind };
		const added = await addBlock(writing(locals), params.code, wish, tokenOf(sent.get('token')));
		if (!added.ok) error(404, 'not found');
		redirect(303, `${here(params)}#block-${added.id}`);
	},
	simpan: async ({ locals, params, request }) => {
		const sent = await request.formData();
		const id = idIn(String(sent.get('id')));
		const revision = idIn(String(sent.get('revisi')));
		const { files, errors } = await keepFiles(locals, sent);
		const write = (held: Block) => writeBlock(held, sent, files);
		const typed = async () => {
			const held = blockIn((await draftAt(locals, params.code)).content, id);
			return held ? write(held.block.body) : null;
		};
		if (Object.keys(errors).length > 0)
			return fail(400, { blockId: id, typed: await typed(), errors });
		const saved = await saveBlock(writing(locals), params.code, { id, revision }, write);
		if (saved.ok) redirect(303, `${here(params)}#block-${id}`);
		if (saved.reason === 'writtenElsewhere') {
			errors['blok'] = m.authoring_elsewhere();
			return fail(409, { blockId: id, typed: await typed(), errors });
		}
		if (saved.reason !== 'notValid') error(404, 'not found');
		errors['alamat'] = m.authoring_error_block();
		return fail(400, { blockId: id, typed: await typed(), errors });
	},
	geser: (event) => movePartHere(event),
	hapus: (event) => removePartHere(event),
	pulihkan: (event) => restorePartHere(event),
};
