import type { StandardPart, StandardText } from './standard.ts';

/**
 * A part as lines, for showing, comparing and exporting: a list gives one line an entry.
 *
 * partLines({ promise: { value: 24, unit: 'jam' }, promiseText: 'Paling lama 24 jam' }, 'promise')
 *   → ['24 jam', 'Paling lama 24 jam']
 */
export function partLines(text: StandardText, part: StandardPart): string[] {
	const lines = linesOf(text, part).map((line) => line.trim());
	return lines.filter((line) => line !== '');
}

function linesOf(text: StandardText, part: StandardPart): string[] {
	if (part === 'promise') {
		const { promise, promiseText } = text;
		return [promise ? `${promise.value} ${promise.unit}` : '', promiseText];
	}
	if (part === 'fee') return [text.feeIdr === null ? '' : `Rp${text.feeIdr}`, text.feeText];
	const value = text[part];
	return typeof value === 'string' ? value.split('\n') : [...value];
}

/** Whether a part says anything at all; an empty one counts as missing for the assessor. */
export function isFilled(text: StandardText, part: StandardPart): boolean {
	return partLines(text, part).length > 0;
}
