import { latestEffects, publicOffices, publicServices } from '#lib/impact/server.ts';
import { spanAsked } from '#lib/satisfaction/index.ts';

/** What everybody may read beside the index: sums of months, and effects without officers. */
export async function transparencyOf({ db, today }: App.Locals, url: URL) {
	const span = spanAsked(url.searchParams.get('periode'), today);
	const [offices, services, effects] = await Promise.all([
		publicOffices(db, span),
		publicServices(db, span),
		latestEffects(db),
	]);
	const told = effects.map(({ courseTitle, serviceCategory, effect }) => {
		const { officersTrained: _, officersCompared: __, ...open } = effect;
		return {
			courseTitle,
			serviceCategory,
			effect: { ...open, officersTrained: 0, officersCompared: 0 },
		};
	});
	return { span, waits: offices, services, effects: told };
}
