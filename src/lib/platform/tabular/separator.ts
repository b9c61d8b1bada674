const separators = [';', ',', '\t'] as const;
export type Separator = (typeof separators)[number];

/**
 * What separates the columns, by the header line: the one that occurs most outside quotes. Excel
 * writes ; where the comma is the decimal sign, as in Indonesia. Null when none occurs.
 *
 * separatorOf('NIP BARU;NAMA;"GELAR, DEPAN"') → ';'
 */
export function separatorOf(header: string): Separator | null {
	const bare = header.replace(/"[^"]*"/g, '');
	const counted = separators.map((each) => ({ each, times: bare.split(each).length - 1 }));
	const most = counted.reduce((one, other) => (other.times > one.times ? other : one));
	return most.times === 0 ? null : most.each;
}
