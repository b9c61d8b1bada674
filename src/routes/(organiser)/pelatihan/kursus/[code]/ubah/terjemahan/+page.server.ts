import { error, fail, redirect } from '@sveltejs/kit';
import { countEnglish, translationSections } from '#lib/learning/index.ts';
import { translateCourse } from '#lib/learning/server.ts';
import { leaveToast } from '#lib/ui/toast.ts';
import * as m from '#lib/words/messages.js';
import { draftAt, writing } from '../../../../../../../web/draftDesk.server.ts';
import { sentEnglish, shownParts } from '../../../../../../../web/translations.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { draft, content } = await draftAt(locals, params.code);
	const sections = translationSections(draft, content);
	const wished = url.searchParams.get('bagian');
	const section = sections.find(({ key }) => key === wished) ?? sections[0];
	if (!section) error(404, 'not found');
	const onlyLeft = url.searchParams.get('hanya') === 'belum';
	return {
		draft: { title: draft.title, courseCode: draft.courseCode },
		count: countEnglish(sections.flatMap(({ parts }) => parts)),
		sections: sections.map(({ key, kind, parts }) => ({ key, kind, count: countEnglish(parts) })),
		section: { key: section.key, kind: section.kind, title: section.title },
		parts: shownParts(section, onlyLeft),
		onlyLeft,
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies, url }) => {
		const sent = sentEnglish(await request.formData());
		const kept = await translateCourse(writing(locals), params.code, sent);
		if (kept.ok) {
			leaveToast(cookies, { message: m.translation_saved({ n: kept.texts }), kind: 'good' });
			redirect(303, url.pathname + url.search);
		}
		if (kept.reason === 'noSuchDraft') error(404, 'not found');
		const faults = Object.fromEntries(kept.faults);
		const isOlder = Object.values(faults).includes('changedMeanwhile');
		return fail(isOlder ? 409 : 400, { typed: Object.fromEntries(sent), faults });
	},
};
