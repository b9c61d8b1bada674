import { error, type RequestEvent } from '@sveltejs/kit';
import { mayNameIn, mayValidateAgency, mayValidateIn } from '#lib/plan/index.ts';
import { cycleState, type Cycle } from '#lib/plan/index.ts';
import { unitNeedForm, validateForm, withdrawForm } from '#lib/plan/cycle/forms-agency.ts';
import {
	addUnitNeed,
	agenciesOf,
	agencyDetail,
	needSums,
	validateAgency,
	withdrawUnitNeed,
} from '#lib/plan/server.ts';
import * as m from '#lib/words/messages.js';
import type { Role } from '#lib/people/index.ts';
import { randomBytes } from 'node:crypto';
import { actOf, principalIn } from './act.server.ts';
import { answerCycle, readCycle } from './cycle.server.ts';

/** What the page of an agency shows, for its head and for the training body: three statements. */
export async function agencyPage(locals: App.Locals, cycle: Cycle, unitId: number) {
	const [[agency], sums, detail] = await Promise.all([
		agenciesOf(locals.db, cycle.id, [unitId]),
		needSums(locals.db, cycle.id, unitId),
		agencyDetail(locals.db, cycle.id, unitId),
	]);
	if (!agency) error(404, 'not found');
	const may =
		agency.validatedAt === null && mayValidateAgency(principalIn(locals), agency, cycle.topId);
	const state = cycleState(cycle);
	return {
		agency,
		sums,
		detail,
		mayName: may && mayNameIn(state),
		mayValidate: may && mayValidateIn(state),
		waits: may && !mayValidateIn(state),
		token: randomBytes(16).toString('hex'),
	};
}

type Place = { year: number; unitId: number; to: string };

/** The acts of that page; `placeOf` says which agency and cycle the address means. */
export function agencyActions(role: Role, placeOf: (event: RequestEvent) => Promise<Place>) {
	const purpose = 'AKPK perangkat daerah';
	return {
		tambah: async (event: RequestEvent) => {
			const form = 'tambah';
			const read = await readCycle(event, form, unitNeedForm);
			if (!read.ok) return read.failure;
			const { kompetensi, tingkat, orang, dasar, token } = read.data;
			const { to, ...place } = await placeOf(event);
			const asked = { ...place, competencyCode: kompetensi, level: tingkat, people: orang };
			const act = actOf(event.locals, purpose, role);
			const who = principalIn(event.locals);
			const done = await addUnitNeed(act, who, { ...asked, ground: dasar, token });
			const { typed } = read;
			return answerCycle(event, done, { form, to, message: m.cycle_un_added(), typed });
		},
		tarik: async (event: RequestEvent) => {
			const form = 'tarik';
			const read = await readCycle(event, form, withdrawForm);
			if (!read.ok) return read.failure;
			const { to, ...place } = await placeOf(event);
			const act = actOf(event.locals, purpose, role);
			const asked = { ...place, needId: read.data.kebutuhan };
			const done = await withdrawUnitNeed(act, principalIn(event.locals), asked);
			const { typed } = read;
			return answerCycle(event, done, { form, to, message: m.cycle_un_withdrawn(), typed });
		},
		sahkan: async (event: RequestEvent) => {
			const form = 'sahkan';
			const read = await readCycle(event, form, validateForm);
			if (!read.ok) return read.failure;
			const { to, ...place } = await placeOf(event);
			const act = actOf(event.locals, purpose, role);
			const asked = { ...place, confirmRest: read.data.sisa === '1' };
			const done = await validateAgency(act, principalIn(event.locals), asked);
			const { typed } = read;
			return answerCycle(event, done, { form, to, message: m.cycle_validate_done(), typed });
		},
	};
}
