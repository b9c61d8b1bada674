import { checkSign } from './checkSign.ts';

/**
 * What a citizen has ticked, as a code that can be read aloud, typed at the counter and put into a QR
 * code. It holds no personal data and is stored nowhere: the code is the list.
 */
export type Checklist = {
	readonly serviceCode: string;
	/** Number of the version whose list was ticked. */
	readonly version: number;
	/** Places in the list of requirements, from 0. */
	readonly ticked: readonly number[];
};

const longestList = 40;

/**
 * checklistCode({ serviceCode: 'DK-KTP-02', version: 1, ticked: [0, 2] }) → 'DK-KTP-02.1.5.R'
 * The last sign is a check against a wrong letter.
 */
export function checklistCode({ serviceCode, version, ticked }: Checklist): string {
	let mask = 0n;
	for (const place of ticked) if (place < longestList) mask |= 1n << BigInt(place);
	const body = `${serviceCode}.${version}.${mask.toString(16).toUpperCase()}`;
	return `${body}.${checkSign(body)}`;
}

/** The list behind a code, however it was typed; null when it is none, or has a wrong sign. */
export function readChecklistCode(typed: string): Checklist | null {
	const text = typed.trim().toUpperCase().replace(/\s+/g, '');
	const found = /^([A-Z0-9-]{3,20})\.(\d{1,4})\.([0-9A-F]{1,10})\.([0-9A-Z])$/.exec(text);
	if (!found) return null;
	const [, serviceCode = '', version = '', mask = '', check = ''] = found;
	if (checkSign(`${serviceCode}.${version}.${mask}`) !== check) return null;
	const bits = BigInt(`0x${mask}`);
	const places = Array.from({ length: longestList }, (_, place) => place);
	const ticked = places.filter((place) => ((bits >> BigInt(place)) & 1n) === 1n);
	return { serviceCode, version: Number(version), ticked };
}
