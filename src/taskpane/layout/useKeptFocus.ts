import { useEffect, useRef, type RefObject } from "react";

/** Whether it can be seen, and so be where the keyboard is. */
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/**
 * A button that was pressed may go with what it led away from. The keyboard then goes on at the title of the screen
 * that is shown, rather than from the top of the page.
 */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = main;
    if (!current) return;
    let focused: Element | null = null;
    const remember = ({ target }: FocusEvent) => {
      focused = target instanceof Element ? target : null;
    };
    const rescue = () => {
      if (focused === null || isShown(focused) || !document.hasFocus()) return;
      focused = null;
      [...current.querySelectorAll("h2")].find(isShown)?.focus();
    };
    const observer = new MutationObserver(rescue);
    observer.observe(current, { childList: true, subtree: true, attributeFilter: ["hidden"] });
    document.addEventListener("focusin", remember);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, []);
  return main;
}
