import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import { classIsCancelled, seatIsGiven, seatIsGone, seatIsWaited } from './seatLetters.ts';

const told = {
	...{ classId: 7, code: 'TIM-2026-02', title: 'Bekerja dalam tim', revision: 1 },
	...{ place: 'Ruang Anggrek', link: 'https://rapat.example/tim' },
	sessions: [{ day: day('2026-11-24'), starts: '08:00', ends: '12:00', room: null }],
};

test('whoever has a seat is told room and link', () => {
	expect(seatIsGiven(told, false).text).toContain('Ruang Anggrek, https://rapat.example/tim');
});

test('whoever has none is told the room, and not the link, as on the page of the class', () => {
	for (const { text } of [
		seatIsWaited(told, 3),
		seatIsGone(told, null),
		classIsCancelled(told, 'Pengajar sakit'),
	]) {
		expect(text).toContain('Tempat: Ruang Anggrek\n');
		expect(text).not.toContain('rapat.example');
	}
	expect(seatIsWaited({ ...told, place: null }, 3).text).toContain('Tempat: daring\n');
});
