import * as m from '#lib/words/messages.js';

const refusals = {
	wrongPassword: { field: 'sekarang', text: m.pages_account_refused_wrong },
	tooShort: { field: 'baru', text: m.pages_account_refused_short },
	tooLong: { field: 'baru', text: m.pages_account_refused_long },
	tooGuessable: { field: 'baru', text: m.pages_account_refused_guessable },
	pinPassword: { field: 'sandi-pin', text: m.pages_account_refused_wrong },
	pinWait: { field: 'sandi-pin', text: m.desk_pin_wait },
	notSix: { field: 'pin', text: m.desk_pin_notSix },
	tooEasy: { field: 'pin', text: m.desk_pin_tooEasy },
	notSame: { field: 'pin-ulang', text: m.desk_pin_notSame },
};
export type AccountRefusal = keyof typeof refusals;

/** The sentence of a refusal under the field that it concerns. */
export function refusedFields(refused: AccountRefusal): Record<string, string> {
	const { field, text } = refusals[refused];
	return { [field]: text() };
}
