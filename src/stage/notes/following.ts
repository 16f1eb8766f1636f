import type { Message, Showing } from '../present/channel.ts';

/** A window with slides, as it last spoke. */
export interface SlidesWindow extends Showing {
  /** Its place in the order in which windows last spoke. */
  readonly spoke: number;
  /** How often it was asked since. */
  readonly unanswered: number;
  /** True after it said bye: if its page was only reloaded, it is back soon. */
  readonly leaving: boolean;
}

/** The windows with slides that are open, and which of them is followed. */
export interface Following {
  /** In the order in which they were first heard. */
  readonly windows: readonly SlidesWindow[];
  /** The window to follow whenever it is there: the one that opened this, or that was chosen here. */
  readonly wanted?: string | undefined;
  readonly id?: string | undefined;
  /** How the window followed before was lost, until the next slide. */
  readonly lost?: 'closed' | 'silent' | undefined;
}

/** Times a window may be asked without an answer before it counts as gone. */
const PATIENCE = 3;

/** What to follow at first: nothing, with a wish if a window is named. */
export const nobody = (wanted?: string): Following => ({ windows: [], wanted });

/** The window that is followed. */
export const followed = ({ windows, id }: Following): SlidesWindow | undefined =>
  windows.find((window) => window.id === id);

/** What follows from a message: a window shows something, or says bye. Others change nothing. */
export function heard(following: Following, message: Message): Following {
  const { windows } = following;
  if (message.kind === 'bye')
    return {
      ...following,
      windows: windows.map((window) => (window.id === message.id ? { ...window, leaving: true } : window))
    };
  if (message.kind !== 'showing') return following;
  const spoke = Math.max(0, ...windows.map((window) => window.spoke)) + 1;
  const now: SlidesWindow = { ...message, spoke, unanswered: 0, leaving: false };
  const known = windows.some(({ id }) => id === now.id);
  const before = followed(following);
  const moved = before?.id === now.id && before.step !== now.step;
  return settled({
    ...following,
    lost: moved ? undefined : following.lost,
    windows: known ? windows.map((window) => (window.id === now.id ? now : window)) : [...windows, now]
  });
}

/** All were asked once more; those that never answer are gone. */
export function asked(following: Following): Following {
  const windows = following.windows.map((window) => ({ ...window, unanswered: window.unanswered + 1 }));
  return without(following, windows, ({ unanswered }) => unanswered > PATIENCE, 'silent');
}

/** The time for a window to come back after its bye is over. */
export const expired = (following: Following, id: string): Following =>
  without(following, following.windows, (window) => window.id === id && window.leaving, 'closed');

/** Follows a window that is open, because somebody chose it. */
export const chosen = (following: Following, id: string): Following =>
  settled({ ...following, wanted: id, lost: undefined });

function without(
  following: Following,
  windows: readonly SlidesWindow[],
  gone: (window: SlidesWindow) => boolean,
  lost: 'closed' | 'silent'
): Following {
  const left = windows.filter((window) => !gone(window));
  const stays = following.id === undefined || left.some(({ id }) => id === following.id);
  return settled({ ...following, windows: left, lost: stays ? following.lost : lost });
}

/** The wanted window if it is there, else the one followed so far, else the one that spoke last. */
function settled(following: Following): Following {
  const { windows, wanted } = following;
  const open = (id: string | undefined) => windows.find((window) => window.id === id);
  const last = windows.reduce<SlidesWindow | undefined>(
    (last, window) => (last && last.spoke > window.spoke ? last : window),
    undefined
  );
  const id = (open(wanted) ?? open(following.id) ?? last)?.id;
  return {
    windows,
    id,
    wanted: wanted ?? id,
    // A window that is back was only reloaded, or asleep.
    lost: id === wanted && id !== following.id ? undefined : following.lost
  };
}
