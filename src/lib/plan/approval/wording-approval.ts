import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import type { DelegationState } from './delegation.ts';
import type { PlanRefusal } from './refusal.ts';
import type { RequestAct } from './request.ts';
import type { Approver, RequestKind } from './route.ts';

/** kindName('waiver') → 'Keringanan tenggat' */
export function kindName(kind: RequestKind): string {
	return m[`plans_kind_${kind}`]();
}

/** approverName('second') → 'Atasan dari atasan' */
export function approverName(approver: Approver): string {
	return m[`plans_approver_${approver}`]();
}

export function requestActWord(act: RequestAct): string {
	return m[`plans_act_${act}`]();
}

export function planRefusal(reason: PlanRefusal): string {
	return m[`plans_refused_${reason}`]();
}

export function delegationTag(state: DelegationState): { kind: Kind; label: string } {
	const kinds = { coming: 'neutral', running: 'good', past: 'neutral', withdrawn: 'warn' } as const;
	return { kind: kinds[state], label: m[`plans_stand_${state}`]() };
}
