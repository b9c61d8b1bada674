/** A cell: what stands in it, and how good it is, from 0 (a hole) to 3 (plenty); null: it does not matter. */
export type HeatCell = {
	readonly text: string;
	readonly level: number | null;
	/** Where the people or things behind it are. */
	readonly href?: string | undefined;
	/** What a screen reader says after the text. */
	readonly more?: string | undefined;
};

export type HeatRow = {
	readonly key: string;
	readonly label: string;
	readonly href?: string | undefined;
	readonly cells: readonly HeatCell[];
};

/** The class of a cell; the text says the same, so that colour is not alone. heatLevel({ text: '7', level: 7 }) → 'level-3' */
export function heatLevel({ level }: HeatCell): string {
	return level === null ? 'none' : `level-${Math.max(0, Math.min(3, Math.floor(level)))}`;
}
