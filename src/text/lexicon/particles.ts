// Which small words belong to surnames?
// Source: common knowledge; own list.

/** May begin a surname in lower case: "bin Salman", "von der Leyen", "de Gaulle". */
export const LEADING_PARTICLES: ReadonlySet<string> = new Set(
  'bin ibn bint de del della da dos das di du van von der den ter ten zu'.split(' '),
);

/** Stand inside names of people: those above, and articles of other languages. */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...LEADING_PARTICLES,
  ...'al el la le ul y e'.split(' '),
]);
