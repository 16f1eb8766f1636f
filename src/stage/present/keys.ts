import { singleKeys } from '../shortcut.ts';

/** The keys of each command, as `KeyboardEvent.key` names them; letters in lower case. Clickers send some of them. */
export const keysOf = {
  next: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter', 'n'],
  previous: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+ ', 'Backspace', 'p'],
  first: ['Home'],
  last: ['End'],
  black: ['b', '.'],
  white: ['w'],
  overview: ['o'],
  find: ['g'],
  notes: ['s'],
  fullscreen: ['f'],
  code: ['q'],
  pointer: ['l'],
  larger: ['+', '='],
  smaller: ['-'],
  contrast: ['c'],
  help: ['?'],
  leave: ['Escape']
} as const satisfies Record<string, readonly string[]>;

/** What a key, a clicker, a button or the presenter's window can ask of the slides. */
export type Command = keyof typeof keysOf;

export const commands = Object.keys(keysOf) as Command[];

/** What of a keyboard event tells which key was pressed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const commandsByKey = new Map<string, Command>(
  commands.flatMap((command) => keysOf[command].map((key) => [key, command] as const))
);

/** The command of a key; undefined for keys that are the browser's, as all with Ctrl, Alt or Cmd are. */
export function commandOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed): Command | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const named = key.length === 1 ? key.toLowerCase() : key;
  return commandsByKey.get(shiftKey && key === ' ' ? 'Shift+ ' : named);
}

/** A digit that begins or continues the number of a slide. */
export const digitOf = ({ key, ctrlKey, altKey, metaKey }: Pressed): string | undefined =>
  /^\d$/.test(key) && !ctrlKey && !altKey && !metaKey ? key : undefined;

/** What says of an element whether a key pressed on it is its own. */
const FIELD = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const CONTROL = 'button, a[href], summary, [role="button"], [role="link"], [role="tab"]';

/** True where a key belongs to what has the focus: every key in a field, Space and Enter on a control. */
export const belongsTo = (target: Element | null, { key }: Pick<KeyboardEvent, 'key'>): boolean =>
  !!target?.closest(FIELD) || ((key === ' ' || key === 'Enter') && !!target?.closest(CONTROL));

/** True for a key that may be heeded: not another's, and not a single letter or sign where those are turned off. */
export function heeds(event: KeyboardEvent): boolean {
  const { key, target, defaultPrevented, isComposing } = event;
  if (defaultPrevented || isComposing) return false;
  if (belongsTo(target instanceof Element ? target : null, event)) return false;
  return key.length > 1 || key === ' ' || singleKeys();
}

/** What a key asks: to type on at the number of a slide, to go to that slide, counted from 1, or a command. */
export type Asked = { readonly typed: string } | { readonly number: number } | { readonly command: Command };

/** What a key asks where `typed` are the digits of a number so far; undefined for nothing. */
export function askedBy(pressed: Pressed, typed: string): Asked | undefined {
  const digit = digitOf(pressed);
  if (digit) return { typed: (typed + digit).replace(/^0+/, '').slice(0, 3) };
  if (typed && pressed.key === 'Enter') return { number: Number(typed) };
  if (typed && pressed.key === 'Backspace') return { typed: typed.slice(0, -1) };
  const command = commandOf(pressed);
  return command && { command };
}
