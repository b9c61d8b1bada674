/**
 * Formats of numbers and days by language and shape. Making one takes far longer than using it, and
 * a page of a team uses some hundreds. There are only a few shapes, so all are kept.
 */
const numbers = new Map<string, Intl.NumberFormat>();
const days = new Map<string, Intl.DateTimeFormat>();

export function numberFormat(tag: string, shape: Intl.NumberFormatOptions): Intl.NumberFormat {
	return kept(numbers, tag, shape, () => new Intl.NumberFormat(tag, shape));
}

export function dayFormat(tag: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	return kept(days, tag, shape, () => new Intl.DateTimeFormat(tag, shape));
}

function kept<Format>(
	formats: Map<string, Format>,
	tag: string,
	shape: object,
	make: () => Format,
): Format {
	const key = `${tag} ${JSON.stringify(shape)}`;
	const known = formats.get(key);
	if (known) return known;
	const made = make();
	formats.set(key, made);
	return made;
}
