/** Lets others in this thread have a turn. A message instead of a timer: browsers make a chain of timers wait 4 ms each. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
