import type { Told } from './told.ts';

/** Size of every card in pixels: what previews ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The absolute address of the card that stands for a page: its section's, or that of the whole story. */
export const cardFor = ({ section, address }: Pick<Told, 'section' | 'address'>): string =>
  address(section ? `/s/${section}/card.png` : '/card.png');
