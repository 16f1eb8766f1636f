/** How full the hues of closed (the walls') and of open (the gold) are laid on: equally strong, and ink stays readable on both. */
export const CLOSED = 0.3;
export const OPEN = 0.5;
