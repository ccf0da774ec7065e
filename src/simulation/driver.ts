/** What a change acts on. */
export const drivers = ['inwoners', 'werklast'] as const;
export type Driver = (typeof drivers)[number];
