/** A part of a drawn screen. Ids are unique within the simulation. */
export type ScreenElement =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'field'; readonly id: string; readonly label: string }
	| {
			readonly kind: 'select';
			readonly id: string;
			readonly label: string;
			readonly options: readonly string[];
	  }
	| { readonly kind: 'button'; readonly id: string; readonly label: string }
	/** Its rows can be chosen: row 0 is pressed as `<id>:0`. */
	| {
			readonly kind: 'table';
			readonly id: string;
			readonly label: string;
			readonly columns: readonly string[];
			readonly rows: readonly (readonly string[])[];
	  }
	| HotPicture;

/** A picture of a screen with places to press; measures in pixels of the picture. */
export type HotPicture = {
	readonly kind: 'spots';
	readonly file: string;
	readonly alt: string;
	readonly width: number;
	readonly height: number;
	readonly spots: readonly HotSpot[];
};

export type HotSpot = {
	readonly id: string;
	readonly label: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

export type DrawnScreen = {
	readonly id: string;
	/** What stands in the title bar. */
	readonly title: string;
	readonly elements: readonly ScreenElement[];
};

/** One act that the real system would ask for. */
export type DrillStep = {
	readonly screen: string;
	/** What to do, as a colleague would ask for it. */
	readonly task: string;
	/** What is pressed in the end: a button, a row or a spot. */
	readonly press: string;
	/** What must stand in which field by then; any one of the given writings. */
	readonly expect: readonly { readonly field: string; readonly accepts: readonly string[] }[];
	/** Shown after a mistake, never before. */
	readonly hint: string;
};

/** Practice on a system that only looks like the real one. */
export type SimulationBlock = {
	readonly kind: 'simulation';
	readonly id: string;
	readonly title: string;
	readonly intro: string;
	readonly screens: readonly DrawnScreen[];
	readonly steps: readonly DrillStep[];
	/** Percent of steps right at the first try that the lesson asks for; 0 asks only for the end. */
	readonly mark: number;
};

/** Where somebody is in a simulation. */
export type Drill = {
	/** Counted from 1; beginning again is the next run. */
	readonly run: number;
	readonly step: number;
	/** Mistakes of this run by step. */
	readonly slips: readonly number[];
	readonly values: { readonly [field: string]: string };
	/** Best score of finished runs, 0 to 100. */
	readonly best: number | null;
};

export type DrillResult = {
	readonly right: number;
	readonly total: number;
	/** 0 to 100, rounded down. */
	readonly score: number;
	readonly passed: boolean;
};

/** A simulation as the learner sees it: one screen and one task; what is expected stays away. */
export type ShownSimulation = {
	readonly kind: 'simulation';
	readonly id: string;
	readonly title: string;
	readonly intro: string;
	readonly mark: number;
	readonly run: number;
	readonly step: number;
	readonly of: number;
	readonly task: string;
	readonly screen: DrawnScreen | null;
	readonly values: { readonly [field: string]: string };
	/** After a mistake in this step. */
	readonly hint: string | null;
	readonly best: number | null;
	/** When the run is over. */
	readonly result:
		| (DrillResult & {
				readonly steps: readonly { readonly task: string; readonly first: boolean }[];
		  })
		| null;
};
