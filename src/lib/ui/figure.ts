/**
 * The unit of a figure that is shown to people. A figure without a unit cannot be understood, so it is a
 * fault of the page and not shown at all.
 */
export function unitOf(label: string, unit: string): string {
	const text = unit.trim();
	if (text === '') throw new Error(`The figure "${label}" has no unit`);
	return text;
}
