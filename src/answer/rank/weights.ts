// How much does each fact count? Learned by bench/learn.ts, not written.

/** One weight a feature, in the order of `FEATURES`. */
export const SENTENCE_WEIGHTS: readonly number[] = [
  4.877, 6.506, 3.52, 3.378, 0.671, 0.0, 0.0, 2.232, 3.988, 1.982, 1.028, -0.284, 0.904, 0.631, 0.369, -0.164,
  0.257, -0.483, 1.987, 1.578, -0.378, 0.53, -0.601, 1.292, 0.126, 1.218, 2.356, 0.141, -0.126, 0.19, -0.162,
  0.031, -6.179, -1.018, 4.564, 1.868, -0.074, 2.126, 0.008, 6.087, 3.088,
];

/** One weight a fact, in the order of `REREAD_FACTS`. */
export const REREAD_WEIGHTS: readonly number[] = [
  3.511, 7.365, 2.288, 1.523, 2.989, 4.43, 1.004, 1.574, 0.953, 14.196,
];

/** One weight a fact, in the order of `CONFIDENCE_FACTS`, and what is added. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  0.074, 0.0953, 0.1343, 0.686, 1.1899, -0.351, 0.317, 0.0439, 0.2862, -0.6562, 0.5901, 1.2514, 1.105, -0.391,
  -0.7779, -0.3337, 1.3567, -0.8389, -0.4262, -0.1719, 0.641, -0.4736, 0.3538,
];
export const CONFIDENCE_BIAS = -1.0365;
