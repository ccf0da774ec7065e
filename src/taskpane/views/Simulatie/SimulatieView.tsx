export function SimulatieView() {
  return null;
}
