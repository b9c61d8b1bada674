import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import { agencyState, type Agency } from './agency.ts';
import type { CycleState } from './cycle.ts';
import { gapBand } from './gapBand.ts';
import type { Need } from './need.ts';
import type { CycleRefusal } from './refusal.ts';
import { stagePlan, type Stage } from './stage.ts';

/** stageName('verification') → 'Verifikasi' */
export function stageName(stage: Stage): string {
	return m[`cycle_stage_${stage}`]();
}

/** What happens in a stage, in one sentence. */
export function stageWhat(stage: Stage): string {
	return m[`cycle_what_${stage}`]();
}

export function stageHand(stage: Stage): string {
	return m[`cycle_hand_${stagePlan[stage].hand}`]();
}

export function stateTag(state: CycleState): { kind: Kind; label: string } {
	if (state === 'signed') return { kind: 'good', label: m.cycle_state_signed() };
	if (state === 'submitted') return { kind: 'warn', label: m.cycle_state_submitted() };
	return { kind: 'active', label: stageName(state) };
}

export function agencyTag(agency: Agency): { kind: Kind; label: string } {
	const state = agencyState(agency);
	return { kind: state === 'open' ? 'neutral' : 'good', label: m[`cycle_agency_${state}`]() };
}

export function needTag({ state }: Pick<Need, 'state'>): { kind: Kind; label: string } {
	const kinds = { open: 'neutral', confirmed: 'good', deferred: 'warn' } as const;
	return { kind: kinds[state], label: m[`cycle_need_${state}`]() };
}

export function bandWords(levels: number): string {
	return m[`cycle_band_${gapBand(Math.round(levels))}`]();
}

export function weightWords(weight: Need['weight']): string {
	return m[`cycle_weight_${weight}`]();
}

export function cycleRefusal(reason: CycleRefusal): string {
	return m[`cycle_refused_${reason}`]();
}

const fields = {
	unknown: m.cycle_field_unknown,
	day: m.cycle_field_day,
	order: m.cycle_field_order,
	number: m.cycle_field_number,
	reasonShort: m.cycle_field_reasonShort,
	reasonLong: m.cycle_field_reasonLong,
	chooseOne: m.cycle_field_chooseOne,
	email: m.cycle_field_email,
};

/** The sentence for what is wrong with a field, by the key that the form gave. */
export function cycleField(key: string): string {
	return (fields[key as keyof typeof fields] ?? m.cycle_field_unknown)();
}
