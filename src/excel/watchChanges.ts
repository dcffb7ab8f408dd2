import { runExcel } from "./runExcel";

/**
 * Tells on which sheet this user has changed cells. Co-authors' changes are left to their own Excel, and while the
 * add-in writes, events are off.
 *
 * @returns a way to stop
 */
export const watchChanges = (onChange: (sheetId: string) => void): Promise<() => Promise<void>> =>
  runExcel({}, async (context) => {
    const listening = context.workbook.worksheets.onChanged.add((event) => {
      if (event.source === Excel.EventSource.local) onChange(event.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      Excel.run(listening.context, async (again) => {
        listening.remove();
        await again.sync();
      });
  });
