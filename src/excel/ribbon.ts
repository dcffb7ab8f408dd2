/** Ties a button of the ribbon to what it does; Excel holds the button back until that is done. */
export function onRibbonButton(id: string, action: () => Promise<void>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void action().finally(() => event.completed());
  });
}

export const showPane = (): Promise<void> => Office.addin.showAsTaskpane();
