/**
 * Lets waiting messages be read before going on. A MessageChannel, because timers wait at least 4 ms and
 * animation frames stop in a hidden tab.
 */
export function yieldToMessages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
