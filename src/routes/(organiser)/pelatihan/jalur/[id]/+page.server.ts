import type { RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import type { Act } from '#lib/platform/act.server.ts';
import {
	dropCourseForm,
	dropStageForm,
	stageCourseForm,
	stageForm,
} from '#lib/learning/paths/forms-path.ts';
import type { PathOutcome } from '#lib/learning/index.ts';
import {
	addStage,
	dropCourse,
	dropStage,
	followersOf,
	openCourses,
	placeCourse,
	publishPath,
	withdrawPath,
} from '#lib/learning/server.ts';
import { actOf } from '../../../../../web/act.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import { answerPath, pathIn, readPathForm } from '../../../../../web/paths.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const path = await pathIn(locals, params.id);
	const held = new Set(path.stages.flatMap(({ courses }) => courses.map(({ code }) => code)));
	const [courses, followers] = await Promise.all([
		path.publishedAt ? [] : openCourses(locals.db),
		followersOf(locals.db, path.id),
	]);
	const choices = courses
		.filter(({ code }) => !held.has(code))
		.map(({ code, title }) => ({ value: code, label: title }));
	return { path, followers, choices };
};

type Event = RequestEvent<{ id: string }>;

/** An action of the page: the form it reads, and the verb that it calls. */
function action<Schema extends z.ZodType>(
	schema: Schema,
	verb: (act: Act, pathId: number, sent: z.output<Schema>) => Promise<PathOutcome>,
) {
	return async ({ locals, params, request }: Event) => {
		const read = await readPathForm(request, schema);
		if (!read.ok) return read.failure;
		const act = actOf(locals, 'menyusun jalur belajar', 'organiser');
		const done = await verb(act, idIn(params.id), read.data);
		return answerPath(done, read.typed, `/pelatihan/jalur/${params.id}`);
	};
}

export const actions: Actions = {
	tahap: action(stageForm, (act, id, { judul, aturan, urut, buka }) =>
		addStage(act, id, { title: judul, rule: aturan, inOrder: urut, opensOn: buka }),
	),
	hapusTahap: action(dropStageForm, (act, id, { tahap }) => dropStage(act, id, tahap)),
	kursus: action(stageCourseForm, (act, id, { tahap, kursus }) =>
		placeCourse(act, id, { stage: tahap, courseCode: kursus }),
	),
	hapusKursus: action(dropCourseForm, (act, id, { kursus }) => dropCourse(act, id, kursus)),
	terbit: async ({ locals, params }) => {
		const act = actOf(locals, 'menerbitkan jalur belajar', 'organiser');
		const done = await publishPath(act, idIn(params.id));
		return answerPath(done, {}, `/pelatihan/jalur/${params.id}`);
	},
	tarik: async ({ locals, params }) => {
		const act = actOf(locals, 'menarik jalur belajar', 'organiser');
		const done = await withdrawPath(act, idIn(params.id));
		return answerPath(done, {}, `/pelatihan/jalur/${params.id}`);
	},
};
