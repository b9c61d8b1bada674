/**
 * What is wrong with one cell: row of the file (the header is 1), column, the value as written, the
 * reason as a key that the room puts into words, and what the sentence needs to name.
 */
export type Defect = {
	readonly row: number;
	readonly column: string;
	readonly value: string;
	readonly reason: string;
	readonly detail?: string;
};

/** What a run keeps of its defects: all are counted, the first are kept. */
export type Defects = { readonly total: number; readonly first: readonly Defect[] };

const keptDefects = 1000;
const keptCharacters = 80;

/** Collects defects without growing with the file: a wrong column makes as many as there are rows. */
export class DefectList {
	#first: Defect[] = [];
	#total = 0;

	add(defect: Defect): void {
		this.#total++;
		if (this.#first.length === keptDefects) return;
		this.#first.push({ ...defect, value: defect.value.slice(0, keptCharacters) });
	}

	get total(): number {
		return this.#total;
	}

	/** In the order of the file. */
	list(): Defects {
		return { total: this.#total, first: this.#first.toSorted((one, other) => one.row - other.row) };
	}
}
