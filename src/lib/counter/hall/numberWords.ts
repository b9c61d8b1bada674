const ones = [
	'nol',
	'satu',
	'dua',
	'tiga',
	'empat',
	'lima',
	'enam',
	'tujuh',
	'delapan',
	'sembilan',
	'sepuluh',
	'sebelas',
];

/**
 * A number as it is said in Indonesian, 0 to 9,999.
 *
 * numberWords(12) → 'dua belas'; numberWords(123) → 'seratus dua puluh tiga'
 */
export function numberWords(number: number): string {
	const said = ones[number];
	if (said !== undefined) return said;
	if (number < 20) return `${numberWords(number - 10)} belas`;
	if (number < 100) return withRest(`${numberWords(Math.floor(number / 10))} puluh`, number % 10);
	if (number < 200) return withRest('seratus', number - 100);
	if (number < 1000)
		return withRest(`${numberWords(Math.floor(number / 100))} ratus`, number % 100);
	if (number < 2000) return withRest('seribu', number - 1000);
	return withRest(`${numberWords(Math.floor(number / 1000))} ribu`, number % 1000);
}

function withRest(said: string, rest: number): string {
	return rest === 0 ? said : `${said} ${numberWords(rest)}`;
}
