import { expect, test } from 'vitest';
import { familyOf } from './family.ts';
import { postKindOf } from './post.ts';
import { unitKindOf } from './unit.ts';

test('a structural post finds its family by its echelon, however that is written', () => {
	const familyAt = (echelon: string) => familyOf({ kind: 'struktural', name: 'Kepala', echelon });
	expect(['11', '21', '31', '42'].map(familyAt)).toEqual([
		'jpt madya',
		'jpt pratama',
		'administrator',
		'pengawas',
	]);
	expect(['III.a', 'IV/b', 'II.B'].map(familyAt)).toEqual([
		'administrator',
		'pengawas',
		'jpt pratama',
	]);
	expect(familyAt('99')).toBeNull();
});

test('without an echelon the names of Jakarta decide', () => {
	const familyNamed = (name: string) => familyOf({ kind: 'struktural', name });
	expect(familyNamed('Lurah Gambir')).toBe('pengawas');
	expect(familyNamed('Camat Gambir')).toBe('administrator');
	expect(familyNamed('Wali Kota Jakarta Pusat')).toBe('jpt pratama');
	expect(familyNamed('Kepala Dinas Kependudukan')).toBe('jpt pratama');
	expect(familyNamed('Kepala UP PMPTSP Kelurahan Gambir')).toBe('pengawas');
	expect(familyNamed('Kepala UP PMPTSP Kota Jakarta Pusat')).toBe('administrator');
	expect(familyNamed('Pemimpin sesuatu')).toBeNull();
});

test('a functional post finds its family by its tier', () => {
	const familyNamed = (name: string, tier = '') => familyOf({ kind: 'fungsional', name, tier });
	expect(familyNamed('Analis Kebijakan Ahli Muda')).toBe('ahli muda');
	expect(familyNamed('Perawat Mahir')).toBe('mahir');
	expect(familyNamed('Arsiparis Pelaksana Lanjutan')).toBe('mahir');
	expect(familyNamed('Arsiparis Pelaksana Pemula')).toBe('pemula');
	expect(familyNamed('Guru', 'PT')).toBe('ahli pertama');
	expect(familyNamed('Guru')).toBeNull();
});

test('the former fungsional umum is pelaksana', () => {
	expect(postKindOf('4')).toBe('pelaksana');
	expect(familyOf({ kind: 'pelaksana', name: 'Petugas Loket PTSP' })).toBe('pelaksana');
	expect(postKindOf('9')).toBeNull();
});

test('a unit finds its kind by its name; the PTSP of a kelurahan is no kelurahan', () => {
	expect(unitKindOf('UP PMPTSP Kelurahan Gambir')).toBe('up ptsp');
	expect(unitKindOf('Unit Pengelola Mal Pelayanan Publik')).toBe('up ptsp');
	expect(unitKindOf('Kelurahan Gambir')).toBe('kelurahan');
	expect(unitKindOf('Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu')).toBe('dinas');
	expect(unitKindOf('Seksi Pemerintahan Kecamatan Gambir')).toBe('seksi');
	expect(unitKindOf('Kota Administrasi Jakarta Pusat')).toBe('kota');
	expect(unitKindOf('Sekretariat')).toBe('lainnya');
});
