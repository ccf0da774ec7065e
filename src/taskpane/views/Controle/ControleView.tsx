export function ControleView() {
  return null;
}
