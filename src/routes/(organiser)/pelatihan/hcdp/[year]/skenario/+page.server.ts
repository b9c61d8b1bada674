import { randomBytes } from 'node:crypto';
import { scenarioForm, scenarioIdForm } from '#lib/plan/hcdp/forms-scenario.ts';
import {
	allot,
	cycleState,
	maySubmitIn,
	mostScenarios,
	sumOf,
	type CycleOutcome,
} from '#lib/plan/index.ts';
import {
	hcdpLines,
	makeScenario,
	scenariosOf,
	submitHcdp,
	withdrawScenario,
} from '#lib/plan/server.ts';
import * as m from '#lib/words/messages.js';
import { actOf, principalIn } from '../../../../../../web/act.server.ts';
import { answerCycle, cycleIn, readCycle } from '../../../../../../web/cycle.server.ts';
import { mayWrite } from '../hcdp.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const cycle = await cycleIn(locals, params.year);
	const [lines, scenarios] = await Promise.all([
		hcdpLines(locals.db, cycle.id),
		scenariosOf(locals.db, cycle.id),
	]);
	const compared = scenarios.map((scenario) => {
		const allotted = allot(lines, scenario);
		return { scenario, allotted, sum: sumOf(lines, allotted) };
	});
	const may = mayWrite(locals, cycle);
	return {
		year: cycle.year,
		lines,
		compared,
		mayWrite: may,
		mayAdd: may && scenarios.length < mostScenarios,
		maySubmit: may && maySubmitIn(cycleState(cycle)),
		token: randomBytes(16).toString('hex'),
	};
};

const withScenario =
	(
		form: string,
		verb: typeof submitHcdp | typeof withdrawScenario,
		message: () => string,
		to: (year: number) => string,
	) =>
	async (event: RequestEvent) => {
		const read = await readCycle(event, form, scenarioIdForm);
		if (!read.ok) return read.failure;
		const { year } = await cycleIn(event.locals, event.params.year);
		const act = actOf(event.locals, 'menyusun HCDP', 'organiser');
		const asked = { year, scenarioId: read.data.skenario };
		const done: CycleOutcome = await verb(act, principalIn(event.locals), asked);
		const { typed } = read;
		return answerCycle(event, done, { form, to: to(year), message: message(), typed });
	};

export const actions: Actions = {
	buat: async (event) => {
		const form = 'buat';
		const read = await readCycle(event, form, scenarioForm);
		if (!read.ok) return read.failure;
		const { nama, anggaran, token, gap, duty, reach, effect } = read.data;
		const { year } = await cycleIn(event.locals, event.params.year);
		const act = actOf(event.locals, 'menyusun HCDP', 'organiser');
		const asked = { year, name: nama, budget: anggaran, token };
		const weights = { gap, duty, reach, effect };
		const done = await makeScenario(act, principalIn(event.locals), { ...asked, weights });
		const { typed } = read;
		const to = `/pelatihan/hcdp/${year}/skenario`;
		return answerCycle(event, done, { form, to, message: m.cycle_sc_made(), typed });
	},
	hapus: withScenario(
		'hapus',
		withdrawScenario,
		m.cycle_sc_withdrawn,
		(year) => `/pelatihan/hcdp/${year}/skenario`,
	),
	ajukan: withScenario(
		'ajukan',
		submitHcdp,
		m.cycle_submitted_done,
		(year) => `/pelatihan/hcdp/${year}`,
	),
};
