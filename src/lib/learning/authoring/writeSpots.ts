import type { HotPicture } from '../simulation/simulation.ts';
import { freshId } from './freshId.ts';
import { numberIn, textIn, type Sent } from './sent.ts';

/** Places to press on a picture, in pixels of the picture; one spare row. An emptied picture goes. */
export function writeSpots(held: HotPicture, at: number, sent: Sent): HotPicture | null {
	if (textIn(sent, `jenis-${at}`) === '') return null;
	const spots = [...held.spots, null].flatMap((spot, row) => {
		const name = (part: string) => `${part}-${at}-${row}`;
		const label = textIn(sent, name('tempat'));
		if (label === '') return [];
		const [x, y] = [numberIn(sent, name('x')), numberIn(sent, name('y'))];
		const width = Math.max(1, numberIn(sent, name('lebar'), 80));
		const height = Math.max(1, numberIn(sent, name('tinggi'), 40));
		const id =
			spot?.id ??
			freshId(
				`t${at}x`,
				held.spots.map((one) => one.id),
			);
		return [{ id, label, x, y, width, height }];
	});
	return { ...held, alt: textIn(sent, `alt-${at}`), spots };
}
