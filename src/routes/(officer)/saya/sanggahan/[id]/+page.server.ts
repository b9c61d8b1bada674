import { fail } from '@sveltejs/kit';
import { contestTextForm } from '#lib/competency/contest/forms.ts';
import { answerContest, objectToDecision, withdrawContest } from '#lib/competency/server.ts';
import { actOf, principalIn } from '../../../../../web/act.server.ts';
import {
	caseFor,
	contestFaults,
	contestPurpose,
	finishContest,
	typedIn,
} from '../../../../../web/contests.server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import { idIn } from '../../../../../web/idIn.ts';
import { uploadsIn } from '../../../../../web/uploads.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => ({
	held: await caseFor(locals, params.id, 'officer'),
	today: locals.today,
});

export const actions: Actions = {
	jawab: async (event) => {
		const { locals, params, request } = event;
		const form = await request.formData();
		const typed = typedIn(form);
		const read = contestTextForm.safeParse(typed);
		if (!read.success)
			return fail(400, { typed, errors: contestFaults(read.error), refused: null });
		const { files } = await webHouse();
		const { officerId } = principalIn(locals);
		const uploads = await uploadsIn(form, 'berkas');
		const answer = { id: idIn(params.id), officerId, text: read.data.teks, uploads };
		const done = await answerContest(actOf(locals, contestPurpose), files, answer);
		return finishContest(event, done, typed);
	},
	keberatan: async (event) => {
		const { locals, params, request } = event;
		const typed = typedIn(await request.formData());
		const read = contestTextForm.safeParse(typed);
		if (!read.success)
			return fail(400, { typed, errors: contestFaults(read.error), refused: null });
		const { officerId } = principalIn(locals);
		const objection = { id: idIn(params.id), officerId, text: read.data.teks };
		const done = await objectToDecision(actOf(locals, contestPurpose), objection);
		return finishContest(event, done, typed);
	},
	cabut: async (event) => {
		const { locals, params } = event;
		const { officerId } = principalIn(locals);
		const wish = { id: idIn(params.id), officerId };
		return finishContest(event, await withdrawContest(actOf(locals, contestPurpose), wish), {});
	},
};
