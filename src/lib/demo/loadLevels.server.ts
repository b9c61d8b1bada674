import type pg from 'pg';

/** Where every invented officer stands, and the sums of it up the tree, as the migration fills them. */
export async function loadLevels(pool: pg.Pool): Promise<void> {
	await pool.query(
		'truncate competency.standing, competency.figure_change, competency.branch_figure',
	);
	await pool.query('call competency.stand_all()');
}
