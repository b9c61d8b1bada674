import { error, redirect } from '@sveltejs/kit';
import { kindWords } from '#lib/learning/authoring/draftWords.ts';
import { textPairs } from '#lib/learning/index.ts';
import { translatePart } from '#lib/learning/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { screenIn } from '../../../../../../../../web/draftBlock.server.ts';
import { draftAt, writing } from '../../../../../../../../web/draftDesk.server.ts';
import { idIn } from '../../../../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { draft, content } = await draftAt(locals, params.code);
	const found = screenIn(content, idIn(params.screen));
	if (!found) error(404, 'not found');
	const { lesson, screen } = found;
	const at = lesson.screens.findIndex(({ id }) => id === screen.id);
	const title = {
		kind: 'screen' as const,
		id: screen.id,
		name: m.authoring_screen_title(),
		pairs: textPairs({ title: screen.title }, screen.textsEn),
	};
	const blocks = screen.blocks.map(({ id, body, textsEn }, place) => ({
		kind: 'block' as const,
		id,
		name: m.authoring_block_named({ n: place + 1, kind: kindWords[body.kind]() }),
		pairs: textPairs(body, textsEn),
	}));
	return {
		draft: { title: draft.title, courseCode: draft.courseCode },
		screen: { id: screen.id, title: screen.title },
		next: lesson.screens[at + 1]?.id ?? null,
		parts: [title, ...blocks].filter(({ pairs }) => pairs.length > 0),
	};
};

const beginning = 'en:';

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const sent = await request.formData();
		const kind = sent.get('bagian') === 'screen' ? 'screen' : 'block';
		const id = idIn(String(sent.get('id')));
		const english = Object.fromEntries(
			[...sent].flatMap(([name, value]) =>
				name.startsWith(beginning) ? [[name.slice(beginning.length), String(value)]] : [],
			),
		);
		const kept = await translatePart(writing(locals), params.code, { kind, id }, english);
		if (!kept.ok) error(404, 'not found');
		leaveToast(cookies, { message: m.authoring_saved(), kind: 'good' });
		const here = `/pelatihan/kursus/${params.code}/ubah/terjemahan/${params.screen}`;
		redirect(303, `${here}#${kind}-${id}`);
	},
};
