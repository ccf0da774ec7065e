import joeKuo from '../../../assets/sobol/joe-kuo-6.json';

const BITS = 32;
const HIGHEST_BIT = 0x80000000;

/** Dimensions there are direction numbers for. */
export const SOBOL_DIMENSIONS = joeKuo.dimensions.length + 1;

const made = new Map<number, Uint32Array>();

/**
 * The 32 direction numbers of a dimension, as binary fractions: the highest bit is a half. They follow from the primitive polynomial
 * x^s + a_1 x^(s−1) + … + 1 and m_1 … m_s by m_k = 2a_1 m_(k−1) ⊕ 4a_2 m_(k−2) ⊕ … ⊕ 2^s m_(k−s) ⊕ m_(k−s) (Joe & Kuo 2008, eq. 2).
 * @param dimension 0 = van der Corput's sequence
 * @throws RangeError when there is no such dimension
 */
export function sobolDirections(dimension: number): Uint32Array {
  const known = made.get(dimension);
  if (known) return known;
  if (!(Number.isInteger(dimension) && dimension >= 0 && dimension < SOBOL_DIMENSIONS)) {
    throw new RangeError(`Sobol dimension ${dimension}: there are direction numbers for 0 to ${SOBOL_DIMENSIONS - 1}`);
  }
  const directions = dimension === 0 ? vanDerCorput() : fromPolynomial(joeKuo.dimensions[dimension - 1]!);
  made.set(dimension, directions);
  return directions;
}

function vanDerCorput(): Uint32Array {
  return Uint32Array.from({ length: BITS }, (_, k) => HIGHEST_BIT >>> k);
}

function fromPolynomial(row: readonly number[]): Uint32Array {
  const polynomial = row[0]!;
  const degree = row.length - 1;
  const directions = new Uint32Array(BITS);
  for (let k = 0; k < BITS; k++) {
    if (k < degree) {
      directions[k] = row[k + 1]! << (BITS - 1 - k);
      continue;
    }
    let direction = directions[k - degree]! ^ (directions[k - degree]! >>> degree);
    for (let j = 1; j < degree; j++) {
      if ((polynomial >>> (degree - j)) & 1) direction ^= directions[k - j]!;
    }
    directions[k] = direction;
  }
  return directions;
}
