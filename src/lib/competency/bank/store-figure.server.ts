import type { Tx } from '../../platform/database.server.ts';
import type { ItemScreen } from '../../statistics/index.ts';

/** What a calibration found of one item. */
export type NewFigure = {
	readonly itemId: number;
	readonly version: number;
	readonly answers: number;
	readonly facility: number;
	readonly itemRest: number;
	readonly a: number;
	readonly d: number;
	readonly errorA: number | null;
	readonly errorD: number | null;
	readonly errorB: number | null;
	readonly fitP: number | null;
	readonly options: ItemScreen['options'];
	readonly doubts: ItemScreen['doubts'];
};

export async function insertCalibration(
	tx: Tx,
	row: {
		competencyId: number;
		rule: string;
		family: string;
		persons: number;
		logLikelihood: number;
		converged: boolean;
		alpha: number | null;
		sumError: number | null;
		whole: number;
		now: Date;
	},
): Promise<number> {
	const { id } = await tx
		.insertInto('competency.calibration')
		.values({
			competency_id: row.competencyId,
			rule: row.rule,
			family: row.family,
			persons: row.persons,
			log_likelihood: row.logLikelihood,
			converged: row.converged,
			alpha: row.alpha,
			sum_error: row.sumError,
			whole: row.whole,
			at: row.now,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

export async function insertFigures(
	tx: Tx,
	calibrationId: number,
	figures: readonly NewFigure[],
): Promise<void> {
	if (figures.length === 0) return;
	await tx
		.insertInto('competency.item_figure')
		.values(
			figures.map((figure) => ({
				calibration_id: calibrationId,
				item_id: figure.itemId,
				version: figure.version,
				answers: figure.answers,
				facility: figure.facility,
				item_rest: figure.itemRest,
				a: figure.a,
				d: figure.d,
				error_a: figure.errorA,
				error_d: figure.errorD,
				error_b: figure.errorB,
				fit_p: figure.fitP,
				options: JSON.stringify(figure.options),
				doubts: [...figure.doubts],
			})),
		)
		.execute();
}
