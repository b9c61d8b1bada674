import { error, fail } from '@sveltejs/kit';
import { mediaFaultWords } from '#lib/learning/authoring/draftWords.ts';
import { textIn } from '#lib/learning/authoring/sent.ts';
import {
	withFreshScreen,
	withoutScreen,
	writeScreen,
	writeSimulationHead,
} from '#lib/learning/authoring/writeSimulation.ts';
import {
	withFreshStep,
	withoutStep,
	withStepMoved,
	writeStep,
} from '#lib/learning/authoring/writeStep.ts';
import { checkDraft } from '#lib/learning/index.ts';
import * as m from '#lib/words/messages.js';
import { blockIn, keepFile } from '../../../../../../../../web/draftBlock.server.ts';
import { draftAt } from '../../../../../../../../web/draftDesk.server.ts';
import { simulationHere } from '../../../../../../../../web/draftSimulation.server.ts';
import { idIn } from '../../../../../../../../web/idIn.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { draft, content } = await draftAt(locals, params.code);
	const found = blockIn(content, idIn(params.block));
	if (!found || found.block.body.kind !== 'simulation') error(404, 'not found');
	const { lesson, screen, block } = found;
	const at = lesson.screens.findIndex(({ id }) => id === screen.id);
	return {
		draft: { title: draft.title, courseCode: draft.courseCode },
		lesson: { id: lesson.id, at },
		screen: { id: screen.id, title: screen.title },
		revision: block.revision,
		simulation: found.block.body,
		findings: checkDraft(content).filter(({ place }) => place.blockId === block.id),
	};
};

export const actions: Actions = {
	kepala: (event) => simulationHere(event, 'kepala', writeSimulationHead),
	layar: async (event) => {
		const sent = await event.request.clone().formData();
		const picture = await keepFile(event.locals, sent.get('berkas'), 'picture');
		if (picture && !picture.ok) {
			const error = mediaFaultWords[picture.reason]();
			return fail(400, { at: `berkas-${textIn(sent, 'layar')}`, error });
		}
		const kept = picture?.media;
		const { file = '', width = 0, height = 0 } = kept ?? {};
		const drawn = kept ? { file, width, height } : undefined;
		const id = textIn(sent, 'layar');
		return simulationHere(event, id, (held) => writeScreen(held, id, sent, drawn));
	},
	tambahLayar: (event) =>
		simulationHere(event, 'layar-baru', (held) =>
			withFreshScreen(held, m.authoring_drawn_named({ n: held.screens.length + 1 })),
		),
	hapusLayar: (event) =>
		simulationHere(event, 'layar-baru', (held, sent) => withoutScreen(held, textIn(sent, 'layar'))),
	langkah: (event) =>
		simulationHere(event, 'langkah', (held, sent) =>
			writeStep(held, Number(textIn(sent, 'langkah')), sent),
		),
	tambahLangkah: (event) => simulationHere(event, 'langkah-baru', withFreshStep),
	geserLangkah: (event) =>
		simulationHere(event, 'langkah', (held, sent) => {
			const way = textIn(sent, 'arah') === 'up' ? 'up' : 'down';
			return withStepMoved(held, Number(textIn(sent, 'langkah')), way);
		}),
	hapusLangkah: (event) =>
		simulationHere(event, 'langkah', (held, sent) =>
			withoutStep(held, Number(textIn(sent, 'langkah'))),
		),
};
