import type { Task } from '../item.ts';
import { cut } from './giftText.ts';
import type { LeftReason } from './imported.ts';

/** `#1822:1`, `#3.141..3.142`, or several with their credit: `#=1822:0 =%50%1822:2`. */
export function readNumbers(text: string): Task | { reason: LeftReason } {
	const parts = cut(text, '=').map((part) => part.trim());
	const pieces = parts.length > 1 ? parts.slice(1) : parts;
	const accepted = pieces
		.filter((piece) => !piece.startsWith('~'))
		.map((piece) => {
			const weighed = /^%(-?[\d.]+)%([\s\S]*)$/.exec(piece);
			const [value = ''] = cut(weighed ? (weighed[2] ?? '') : piece, '#');
			return {
				...rangeOf(cut(value, '~')[0] ?? ''),
				credit: weighed ? Number(weighed[1]) / 100 : 1,
			};
		});
	const sound = accepted.every(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
	if (accepted.length === 0 || !sound) return { reason: 'malformed' };
	return { kind: 'numeric', accepted };
}

function rangeOf(text: string): { from: number; to: number } {
	const between = /^\s*(-?[\d.]+?)\.\.(-?[\d.]+)\s*$/.exec(text);
	if (between) return { from: Number(between[1]), to: Number(between[2]) };
	const [value = '', tolerance = '0'] = text.split(':');
	const centre = value.trim() === '' ? Number.NaN : Number(value);
	return { from: centre - Number(tolerance), to: centre + Number(tolerance) };
}
