/** A kernel: its middle, half its length and its turn in degrees. */
export interface Kernel {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly turn?: number;
}

/** How wide a kernel is for its length. */
export const SLIM = 0.64;

const short = (value: number): string => String(Math.round(value * 100) / 100);

const ellipse = ({ x, y, r, turn = -35 }: Kernel): string => {
  const angle = (turn * Math.PI) / 180;
  const dx = r * Math.cos(angle);
  const dy = r * Math.sin(angle);
  const arc = `A${short(r)} ${short(r * SLIM)} ${short(turn)} 1 1 `;
  return `M${short(x - dx)} ${short(y - dy)}${arc}${short(x + dx)} ${short(y + dy)}${arc}${short(x - dx)} ${short(y - dy)}Z`;
};

/** The outline of many kernels as one SVG path; kernels without size are left out. */
export const kernelsPath = (kernels: readonly Kernel[]): string =>
  kernels
    .filter(({ r }) => r > 0.05)
    .map(ellipse)
    .join('');

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** `count` kernels of a seed head inside a circle, from the middle outwards, each turned to lie along the spiral. */
export const seedHead = (count: number, cx: number, cy: number, radius: number): readonly Kernel[] => {
  const step = radius / Math.sqrt(count);
  return Array.from({ length: count }, (_, i) => {
    const angle = i * GOLDEN;
    const away = step * Math.sqrt(i + 0.5);
    return {
      x: cx + away * Math.cos(angle),
      y: cy + away * Math.sin(angle),
      r: step * 0.86,
      turn: (angle * 180) / Math.PI
    };
  });
};

/** A growing share of a row of kernels: the whole ones at full size, the next one part grown. */
export const grown = (kernels: readonly Kernel[], share: number): readonly Kernel[] =>
  kernels.map((kernel, i) => ({
    ...kernel,
    r: kernel.r * Math.min(1, Math.max(0, share * kernels.length - i))
  }));
