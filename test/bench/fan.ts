import type { Frame, Page } from 'playwright-core';

/** What a fan costs, in ms: from the last movement of the slider to the margins of the new scenario on the screen. */
export interface FanCost {
  readonly rounds: number;
  readonly p50: number;
  readonly highest: number;
}

/** In the pane: waits until the margins are gone and there again, and the frame with them was drawn. */
const watchFan = () => {
  const slider = document.querySelector('input[type="range"]');
  if (!slider) throw new Error('There is no slider on screen.');
  const state = { moved: NaN, drawn: NaN };
  Object.assign(window, { fanState: state });
  window.addEventListener('input', (event) => {
    // When the movement happened, not when its turn came.
    if (event.target === slider) Object.assign(state, { moved: Math.min(event.timeStamp, performance.now()), drawn: NaN });
  }, true);
  let gone = false;
  new MutationObserver(() => {
    const there = document.querySelector('[data-whisker]') !== null;
    if (!there) gone = true;
    if (!there || !gone) return;
    gone = false;
    // The task after the next frame: by then it is on the screen.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        state.drawn = performance.now();
        channel.port1.close();
      };
      channel.port2.postMessage(null);
    });
  }).observe(document.body, { subtree: true, childList: true });
};

/**
 * Drags the slider of view Simulatie by the mouse and lets go, several times over.
 * @param page with the preview in which the model stands, view Simulatie is open and uncertainty is on with the number of draws to measure
 */
export async function measureFan(page: Page, rounds = 15): Promise<FanCost> {
  const slider = page.frameLocator('iframe').getByRole('slider').first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (!box || !frame) throw new Error('The pane is not on screen.');
  await frame.evaluate(watchFan);
  const y = box.y + box.height / 2;
  const costs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const end = box.x + box.width * (0.3 + (0.4 * round) / rounds);
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(end, y, { steps: 6 });
    await page.mouse.up();
    costs.push(await fanOf(frame));
  }
  const sorted = [...costs].sort((a, b) => a - b);
  return { rounds, p50: sorted[Math.floor(rounds / 2)] ?? NaN, highest: sorted.at(-1) ?? NaN };
}

async function fanOf(frame: Frame): Promise<number> {
  await frame.waitForFunction(() => Number.isFinite((window as unknown as { fanState: { drawn: number } }).fanState.drawn));
  return frame.evaluate(() => {
    const { moved, drawn } = (window as unknown as { fanState: { moved: number; drawn: number } }).fanState;
    return drawn - moved;
  });
}

/** Switches uncertainty on in the view that is open, and waits for the first draws: 16 × 256 = 4,096. */
export async function switchUncertaintyOn(page: Page): Promise<void> {
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: /^Hoe zeker is dit/ }).click();
  await pane.getByRole('switch', { name: 'Onzekerheid meerekenen' }).click();
  await pane.getByText(/4\.096 trekkingen · zaad \d+ · Sobol/).waitFor();
}
