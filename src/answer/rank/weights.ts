// How much does each feature count? Learned, not written.

/** One weight a feature, in the order of `FEATURES`. */
export const SENTENCE_WEIGHTS: readonly number[] = [
  4.759, 5.847, 2.968, 3.23, 0.908, 2.325, 4.321, 2.491, 1.051, -0.468, 1.377, 0.368, 0.283, -0.223, 0.828,
  -0.688, 1.599, 0.586, 0.0, 0.641, -1.048, 1.002, 0.0, 0.23, 0.0, 1.053, -0.836,
];
