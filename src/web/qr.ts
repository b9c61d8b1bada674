import { encode } from 'uqr';

/** A QR code as the path of an SVG, one unit a module; `size` is its width with the quiet border. */
export function qrPath(text: string): { path: string; size: number } {
	const { data, size } = encode(text, { border: 4 });
	const path = data
		.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
		.join('');
	return { path, size };
}
