/** Puts the keyboard back into the sheet. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>("[role=grid]")?.focus();
}
