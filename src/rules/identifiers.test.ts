import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openEmpty } from '#engine/node.ts';
import { identifierIn, maskedSql } from './identifiers.ts';
import { quote } from '#engine/sql-literal.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openEmpty();
});
afterAll(() => engine.close());

const look = async (text: string) => {
	const [row] = await engine.query(
		`SELECT ${identifierIn('text')} AS kind, ${maskedSql('text')} AS masked FROM (SELECT ${quote(text)} AS text)`
	);
	return row;
};

it.each([
	['anna.larsen+post@mail.example.dk', 'email', '[e-mail address]'],
	['skriv til <ÅSE@EXAMPLE.NO>, tak', 'email', 'skriv til <[e-mail address]>, tak'],
	['010190-1234', 'personal', '[personal number]'],
	['0101901234', 'personal', '[personal number]'],
	['010190 1234', 'personal', '[personal number]'],
	['19900101-1234', 'personal', '[personal number]'],
	['250612+1234', 'personal', '[personal number]'],
	['010190-123A', 'personal', '[personal number]'],
	['010594Y9032', 'personal', '[personal number]'],
	['020516c903k', 'personal', '[personal number]'],
	['01019012345', 'personal', '[personal number]'],
	['010190 12345', 'personal', '[personal number]'],
	['p_010190-1234_x', 'personal', 'p_[personal number]_x'],
	['010190-1234 020290-5678', 'personal', '[personal number] [personal number]'],
	['+45 40 12 34 56', 'phone', '[telephone number]'],
	['0045 40123456', 'phone', '[telephone number]'],
	['40123456', 'phone', '[telephone number]'],
	['40 12 34 56', 'phone', '[telephone number]'],
	['070-123 45 67', 'phone', '[telephone number]'],
	['ring 40123456 efter 2020-08-01', 'phone', 'ring [telephone number] efter [telephone number]'],
	['a@b.dk, 40123456', 'email', '[e-mail address], [telephone number]']
])('finds and covers %s', async (text, kind, masked) => {
	expect(await look(text)).toEqual({ kind, masked });
});

it.each([
	'',
	'K7Q2M9XW',
	'woman',
	'55+',
	'<2',
	'2020-08-01',
	'2020-08-01T10:15:00',
	'2020-08-01 10:15',
	'01.08.2020',
	'1/8/2020',
	'01-08-2020',
	'20200801',
	'S-20200801-1',
	'2020-08',
	'4.5',
	'-3',
	'1000000',
	'1234567',
	'ese_01',
	'DK-000123',
	'x40123456',
	'a1b2c3d4e5f60718',
	'3f2504e0-4f89-41d3-9a0c-0305e82c3301',
	'me@home'
])('lets "%s" pass', async (text) => {
	expect(await look(text)).toEqual({ kind: null, masked: text });
});
