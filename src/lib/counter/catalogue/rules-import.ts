import type { ImportChange, ImportRow } from './import.ts';
import type { OfferSettings } from './offer.ts';
import { differenceOf } from './rules-difference.ts';
import type { StandardText } from './standard.ts';

export type Now = OfferSettings & { readonly name: string; readonly text: StandardText };

const asText = ({ hidden, season, aliases }: OfferSettings) =>
	JSON.stringify([hidden, season?.from, season?.to, aliases]);

/**
 * What a sent catalogue would change, service by service. A file that came from the export and was not
 * touched changes nothing, so that sending it twice is once.
 */
export function changesOf(
	rows: readonly ImportRow[],
	now: ReadonlyMap<string, Now>,
): ImportChange[] {
	return rows.flatMap(({ code, settings, text }) => {
		const known = now.get(code);
		if (!known) return [];
		const after = { ...text, marks: known.text.marks };
		const parts = differenceOf(known.text, after).map(({ part }) => part);
		const differs = asText(settings) !== asText(known);
		return parts.length === 0 && !differs
			? []
			: [{ code, name: known.name, parts, settings: differs }];
	});
}
