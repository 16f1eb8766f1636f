/** The only place where colours are named; `palette.css` repeats them as custom properties (a test compares). */
const light = {
  paper: '#FBF6EA',
  plot: '#FFFDF6',
  commons: '#F3E9CF',
  rule: '#DDD0B3',
  ink: '#211C15',
  soft: '#65583F',
  us: '#085354',
  china: '#B54681',
  other: '#6F6350',
  kept: '#8C8373',
  textbook: '#C2B286',
  gold: '#D08F00',
  wall: '#211C15'
} as const;

/** The name of a colour. */
export type Hue = keyof typeof light;

const dark: Record<Hue, string> = {
  paper: '#17140F',
  plot: '#211D16',
  commons: '#262016',
  rule: '#40382B',
  ink: '#F3ECDD',
  soft: '#BFB29B',
  us: '#309C99',
  china: '#F4A6CE',
  other: '#A89B84',
  kept: '#8F877A',
  textbook: '#6A5E48',
  gold: '#F0B429',
  wall: '#EDE3CE'
};

/** For weak projectors in bright rooms: white and black, deeper hues further apart, nothing paler than it must be. */
const projector: Record<Hue, string> = {
  paper: '#FFFFFF',
  plot: '#FFFFFF',
  commons: '#F3EBD3',
  rule: '#8A8272',
  ink: '#000000',
  soft: '#3A342A',
  us: '#00414F',
  china: '#CF069C',
  other: '#453C24',
  kept: '#6E6A66',
  textbook: '#B5A678',
  gold: '#A36600',
  wall: '#000000'
};

/** Colours as hex strings for each theme. */
export const palette: {
  readonly light: Readonly<Record<Hue, string>>;
  readonly dark: Readonly<Record<Hue, string>>;
  readonly projector: Readonly<Record<Hue, string>>;
} = { light, dark, projector };

/** `var(--us)` and so on, for SVG attributes: follows the theme of the page or still that holds it. */
export const ink = (hue: Hue): string => `var(--${hue})`;

/** Of QR codes, in every theme: cameras read dark on light. */
export const codeColours = { dark: '#000000', light: '#FFFFFF' } as const;
