/**
 * What a page's promise gives. V8 before the middle of 2026 may collect the promise in the moment in which it is
 * answered; then it is asked again, so only what may be done twice may be asked so.
 */
export const answered = <T>(ask: () => Promise<T>): Promise<T> =>
  ask().catch((error: unknown) => {
    if (!String(error).includes("garbage collected")) throw error;
    return ask();
  });
