import { cityOf, type Tile } from './kecamatanTiles.ts';

/** A line between two tiles of different cities, in tiles from the upper left. */
export interface Border {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

/** The borders of the cities where they touch. */
export function tileBorders(tiles: readonly Tile[]): Border[] {
	const at = new Map(tiles.map((tile) => [`${tile.column},${tile.row}`, tile]));
	return tiles.flatMap(({ code, column, row }) => {
		const differs = (other: Tile | undefined): boolean =>
			other !== undefined && cityOf(other.code) !== cityOf(code);
		const borders: Border[] = [];
		if (differs(at.get(`${column + 1},${row}`))) {
			borders.push({ x1: column + 1, y1: row, x2: column + 1, y2: row + 1 });
		}
		if (differs(at.get(`${column},${row + 1}`))) {
			borders.push({ x1: column, y1: row + 1, x2: column + 1, y2: row + 1 });
		}
		return borders;
	});
}
