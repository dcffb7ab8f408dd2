const MOST_TRIES = 5;

/**
 * What a page's promise gives. V8 before the middle of 2026 may collect the promise in the moment in which it is
 * answered; then it is asked again, so only what may be done more than once may be asked so.
 */
export async function answered<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await ask();
    } catch (error) {
      if (tries === MOST_TRIES || !String(error).includes("garbage collected")) throw error;
    }
}
