import { refusalText } from '#lib/counter/refusalWords.ts';
import { formatTime } from '#lib/ui/formatTime.ts';
import * as m from '#lib/words/messages.js';
import { getLocale } from '#lib/words/runtime.js';
import type { TakeOverRefusal } from './takeOver.server.ts';

/** The sentence of a refusal, and the field beside which it stands; null for the whole page. */
export function refusedText(refused: TakeOverRefusal): { field: string | null; text: string } {
	switch (refused.kind) {
		case 'desk':
			return { field: null, text: refusalText(refused.reason) };
		case 'wait':
			return { field: null, text: m.pages_signin_wait({ seconds: refused.seconds }) };
		case 'wrongPassword':
			return { field: 'siapa', text: m.pages_signin_wrong() };
		case 'choose':
			return { field: 'petugas', text: m.desk_switch_choose() };
		case 'gone':
			return { field: 'petugas', text: m.desk_switch_gone() };
		case 'notHere':
			return { field: 'petugas', text: m.desk_switch_notHere() };
		case 'noPin':
			return { field: 'petugas', text: m.desk_switch_noPin() };
		case 'void':
			return { field: 'pin', text: m.desk_switch_void() };
		case 'wrong':
			return { field: 'pin', text: m.desk_switch_wrong({ left: refused.left }) };
		case 'locked':
			return {
				field: 'pin',
				text: m.desk_switch_locked({ time: formatTime(refused.until, getLocale()) }),
			};
	}
}
