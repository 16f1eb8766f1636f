import { mount, unmount } from 'svelte';
import { story } from '#content/story.ts';
import { sentLabels } from '#content/labels/sent.ts';
import { shareLabels as words } from '#content/labels/share.ts';
import type { Choices } from '#scenes/contract.ts';
import { placeOf } from '#story/address.ts';
import { to } from '../links.ts';
import { online } from '../online.ts';
import { guessAt } from './guess.ts';
import Panel from './Panel.svelte';

let open = false;

/** Opens the panel for what the link leads to, one at a time. The focus returns to the link when it closes. */
export function openPanel(mark: HTMLAnchorElement, choices: Choices): void {
  const url = new URL(mark.href);
  const place = placeOf(url, to('/').slice(0, -1));
  const section = story.find(({ id }) => id === place.section);
  if (open || !section) return;
  open = true;
  const number = 1 + section.steps.findIndex(({ id }) => id === place.step);
  const { heading } = section;
  const experiment = url.searchParams.has('x');
  const guess = url.searchParams.has('guess');
  const name = experiment
    ? words.experiment(heading)
    : guess
      ? sentLabels.mine(heading)
      : number > 0
        ? words.step(number, heading)
        : words.section(heading);
  const panel = mount(Panel, {
    target: document.body,
    props: {
      url: online(url.href),
      section,
      name,
      withGuess: experiment || guess ? undefined : guessAt(place.step, choices),
      gone: () => {
        open = false;
        void unmount(panel);
      }
    }
  });
}
