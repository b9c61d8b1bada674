import type { AskRefusal } from '#lib/impact/index.ts';
import { trainingReason } from '#lib/impact/index.ts';
import * as m from '#lib/words/messages.js';

/** What is wrong with what a head typed, beside each field. */
export function askErrors(typed: { officers: string[]; why: string }): Record<string, string> {
	const length = typed.why.trim().length;
	return {
		...(typed.officers.length === 0 ? { officers: m.twin_ask_nobody() } : {}),
		...(length < trainingReason.least || length > trainingReason.most
			? { why: m.twin_ask_why_length({ least: trainingReason.least, most: trainingReason.most }) }
			: {}),
	};
}

export function askRefusalWords(reason: AskRefusal): string {
	return {
		notYours: m.twin_ask_notYours,
		nobodyChosen: m.twin_ask_nobody,
		unknownOfficer: m.twin_ask_unknown,
		alreadyAsked: m.twin_ask_already,
	}[reason]();
}
