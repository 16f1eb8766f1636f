import { describe, expect, it } from 'vitest';
import {
  askedBy,
  commandOf,
  commands,
  digitOf,
  keysOf,
  type Command,
  type Pressed
} from '#stage/present/keys.ts';

const pressed = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held
});

/** The keys that every presenter and clicker knows, as the requirement lists them. */
const wanted: readonly (readonly [Command, readonly string[]])[] = [
  ['next', ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter', 'n', 'N']],
  ['previous', ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'p', 'P']],
  ['first', ['Home']],
  ['last', ['End']],
  ['black', ['b', 'B', '.']],
  ['white', ['w', 'W']],
  ['overview', ['o', 'O']],
  ['find', ['g', 'G']],
  ['notes', ['s', 'S']],
  ['fullscreen', ['f', 'F']],
  ['help', ['?']],
  ['leave', ['Escape']]
];

describe('commandOf', () => {
  it.each(wanted)('%s', (command, keys) => {
    for (const key of keys) expect(commandOf(pressed(key)), key).toBe(command);
  });

  it('goes back on Shift and Space, and takes capitals with Shift or the lock', () => {
    expect(commandOf(pressed(' ', { shiftKey: true }))).toBe('previous');
    expect(commandOf(pressed('N', { shiftKey: true }))).toBe('next');
    expect(commandOf(pressed('?', { shiftKey: true }))).toBe('help');
  });

  it('leaves to the browser what is pressed with Ctrl, Alt or Cmd, and all other keys', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      for (const command of commands)
        for (const key of keysOf[command])
          expect(commandOf(pressed(key, { [held]: true })), `${held} ${key}`).toBeUndefined();
    for (const key of ['F5', 'Tab', 'Shift', 'x', '1', 'Dead', 'constructor', ''])
      expect(commandOf(pressed(key)), key).toBeUndefined();
  });

  it('gives no key to two commands', () => {
    const keys = commands.flatMap((command): readonly string[] => keysOf[command]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('digitOf', () => {
  it('is a digit pressed alone', () => {
    expect(digitOf(pressed('7'))).toBe('7');
    expect(digitOf(pressed('7', { ctrlKey: true }))).toBeUndefined();
    expect(digitOf(pressed('F7'))).toBeUndefined();
    expect(digitOf(pressed('٣'))).toBeUndefined();
  });
});

describe('askedBy', () => {
  it('takes digits for the number of a slide, without leading zeros and no longer than three', () => {
    const typed = [...'00123456'].reduce((typed, key) => {
      const asked = askedBy(pressed(key), typed);
      return asked && 'typed' in asked ? asked.typed : 'none';
    }, '');
    expect(typed).toBe('123');
  });

  it('goes there on Enter and takes a digit back on Backspace, which are commands without a number', () => {
    expect(askedBy(pressed('Enter'), '12')).toEqual({ number: 12 });
    expect(askedBy(pressed('Backspace'), '12')).toEqual({ typed: '1' });
    expect(askedBy(pressed('Enter'), '')).toEqual({ command: 'next' });
    expect(askedBy(pressed('Backspace'), '')).toEqual({ command: 'previous' });
    expect(askedBy(pressed('x'), '12')).toBeUndefined();
  });
});
