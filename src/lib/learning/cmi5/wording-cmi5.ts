import * as m from '../../words/messages.js';
import type { MoveOn } from './structure.ts';
import type { WaiveReason } from './waive.ts';

const moveOns: Record<MoveOn, () => string> = {
	NotApplicable: m.cmi5_move_on_none,
	Passed: m.cmi5_move_on_passed,
	Completed: m.cmi5_move_on_completed,
	CompletedAndPassed: m.cmi5_move_on_both,
	CompletedOrPassed: m.cmi5_move_on_either,
};
export const moveOnWords = (moveOn: MoveOn): string => moveOns[moveOn]();

const reasons: Record<WaiveReason, () => string> = {
	'Tested Out': m.cmi5_reason_tested,
	'Equivalent AU': m.cmi5_reason_unit,
	'Equivalent Outside Activity': m.cmi5_reason_outside,
	Administrative: m.cmi5_reason_administrative,
};
export const reasonWords = (reason: WaiveReason): string => reasons[reason]();
