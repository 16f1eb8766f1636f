/** People who see all colours, and those without the cones for red, green or blue. */
export const sights = ['anyone', 'protanopes', 'deuteranopes', 'tritanopes'] as const;
export type Sight = (typeof sights)[number];

type Three = readonly [number, number, number];

/** What each sight makes of linear red, green and blue: Machado, Oliveira and Fernandes (2009), severity 1. */
const made: Readonly<Record<Sight, readonly [Three, Three, Three]>> = {
  anyone: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopes: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopes: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopes: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
};

/** Linear red, green and blue, 0–1, of a hex colour as some people see it. */
export function seenBy(sight: Sight, hex: string): Three {
  const light = [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const mix = (row: Three): number =>
    Math.min(1, Math.max(0, row[0] * light[0]! + row[1] * light[1]! + row[2] * light[2]!));
  const [r, g, b] = made[sight];
  return [mix(r), mix(g), mix(b)];
}

/** CIE L*a*b* of linear red, green and blue. */
function labOf([r, g, b]: Three): Three {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How different two hex colours look to some people (CIE 1976); 2.3 is just noticeable. */
export function apart(sight: Sight, a: string, b: string): number {
  const [p, q] = [labOf(seenBy(sight, a)), labOf(seenBy(sight, b))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
