import type { ComplaintRefusal } from '#lib/satisfaction/complaint/refusalWords.ts';

/** The note of each act has a field of its own on the page. */
const notes: Readonly<Record<string, string>> = {
	answered: 'note',
	finished: 'note',
	disposed: 'hand-note',
	fieldCheck: 'field-note',
	noted: 'inner-note',
};

/** The field in which the fault of a refused act lies; null when the act as a whole cannot be. */
export function faultyField(act: string, reason: ComplaintRefusal): string | null {
	switch (reason) {
		case 'noteMissing':
			return notes[act] ?? null;
		case 'elementMissing':
			return act === 'mapped' ? 'map-element' : 'element';
		case 'officeMissing':
		case 'sameOffice':
			return 'officeCode';
		default:
			return null;
	}
}
