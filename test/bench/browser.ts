import type { Page } from 'playwright-core';

/** What one step of the slider costs, in ms: from the start of the input handler to the end of the React commit. */
export interface SliderCost {
  readonly steps: number;
  readonly p50: number;
  readonly p95: number;
}

/** Marks every step: when the input event came in, and when the last commit that it caused had changed the page. */
const watchSlider = () => {
  const slider = document.querySelector('input[type="range"]');
  if (!slider) throw new Error('There is no slider on screen.');
  const marks: { start: number; end: number }[] = [];
  // Capture on the window: before any handler of the pane.
  window.addEventListener('input', (event) => event.target === slider && marks.push({ start: performance.now(), end: NaN }), true);
  // An observer is called right after the task that changed the page: at the end of the commit.
  new MutationObserver(() => {
    const last = marks.at(-1);
    if (last) last.end = performance.now();
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  Object.assign(window, { sliderMarks: marks });
};

/**
 * Drags the slider of view Simulatie over its whole length, with the mouse, and back.
 * @param page with the preview in which the model stands and view Simulatie is open; a production build, or React's own checks are measured
 */
export async function measureSlider(page: Page, steps = 150): Promise<SliderCost> {
  const slider = page.frameLocator('iframe').getByRole('slider').first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (!box || !frame) throw new Error('The pane is not on screen.');
  await frame.evaluate(watchSlider);
  const y = box.y + box.height / 2;
  const at = (step: number) => box.x + 10 + ((box.width - 20) * (steps - Math.abs(steps - step))) / steps;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  for (let step = 0; step <= 2 * steps; step += 1) {
    await page.mouse.move(at(step), y);
    // Every step is drawn before the next, as under a hand.
    await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
  await page.mouse.up();
  const costs = await frame.evaluate(() => (window as unknown as { sliderMarks: { start: number; end: number }[] }).sliderMarks.map(({ start, end }) => end - start));
  return summary(costs.filter(Number.isFinite));
}

function summary(costs: readonly number[]): SliderCost {
  const sorted = [...costs].sort((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { steps: sorted.length, p50: quantile(0.5), p95: quantile(0.95) };
}
