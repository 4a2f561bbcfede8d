/** The longest that anything waits for the browser to have nothing else to do. */
const PATIENCE_MS = 2000;

/** Waits until the page was drawn and can be used. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such thing.
    if ('requestIdleCallback' in window)
      requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: PATIENCE_MS },
      );
    else setTimeout(resolve, 200);
  });
}
