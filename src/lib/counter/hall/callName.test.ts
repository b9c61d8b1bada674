import { expect, test } from 'vitest';
import { tidyCallName } from './callName.ts';

test('a name is kept as it is said, without the blanks around it', () => {
	expect(tidyCallName('  Ibu   Sari ')).toBe('Ibu Sari');
	expect(tidyCallName("Nur'aini")).toBe("Nur'aini");
	expect(tidyCallName('M. Yusuf')).toBe('M. Yusuf');
});

test.each(['', '   ', '3171010101900001', 'Sari 0812', '<b>', 'abcdefghijklmnopqrstu', '-Sari'])(
	'“%s” is no name for a board',
	(typed) => {
		expect(tidyCallName(typed)).toBeNull();
	},
);
