import { expect, test } from 'vitest';
import { pinWeakness } from './pin.ts';

const nip = '199001312015032007';

test.each(['123456', '654321', '111111', '012345', '777777', '456456', '121212'])(
	'the PIN %s is a row or a pattern, and refused',
	(pin) => expect(pinWeakness(pin, nip)).toBe('tooEasy'),
);

test.each(['900131', '310190', '199001', '011990', '032007'])(
	'the PIN %s stands in the NIP, and is refused',
	(pin) => expect(pinWeakness(pin, nip)).toBe('tooEasy'),
);

test.each(['12345', '1234567', 'abcdef', '12 456', ''])('%s is no PIN', (pin) =>
	expect(pinWeakness(pin, nip)).toBe('notSix'),
);

test.each(['402917', '135790', '246810', '980421'])('the PIN %s will do', (pin) =>
	expect(pinWeakness(pin, nip)).toBeNull(),
);
