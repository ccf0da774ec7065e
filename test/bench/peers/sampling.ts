/** Quantiles that the peers give, and the standard error of each over √n in standard deviations: √(p(1−p)) / φ(z_p) of a normal distribution. */
export const PEER_QUANTILES = [
  { p: 0.05, spread: 2.1132 },
  { p: 0.25, spread: 1.3626 },
  { p: 0.5, spread: 1.2533 },
  { p: 0.75, spread: 1.3626 },
  { p: 0.95, spread: 2.1132 },
] as const;

/** Standard errors allowed between two samples: of a few hundred comparisons none should pass 5. */
export const ALLOWED_ERRORS = 5;
