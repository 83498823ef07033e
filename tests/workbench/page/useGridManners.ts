import { useEffect, type RefObject } from "react";

type Place = RefObject<HTMLDivElement | null>;

/**
 * Keys that the grid would keep to itself: Tab leaves it, since arrows and Enter move inside it, and Ctrl+Z is the workbook's. Its menus
 * change rows and sheets behind the book's back, so they do not open.
 */
export function useOwnKeys(place: Place, onUndo: () => void): void {
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      const undoes = (event.ctrlKey || event.metaKey) && event.key === "z";
      if (!undoes && event.key !== "Tab") return;
      event.stopPropagation();
      if (!undoes) return;
      event.preventDefault();
      onUndo();
    };
    const onContextMenu = (event: MouseEvent) => {
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener("keydown", onKeyDown, { capture: true });
    element.addEventListener("contextmenu", onContextMenu, { capture: true });
    return () => {
      element.removeEventListener("keydown", onKeyDown, { capture: true });
      element.removeEventListener("contextmenu", onContextMenu, { capture: true });
    };
  }, [place, onUndo]);
}

/**
 * IronCalc takes the focus whenever it is drawn anew. In Excel the focus stays in the pane when the add-in selects a cell, so here the grid
 * gets it from a press in it, or when nothing else has it.
 */
export function useQuietFocus(place: Place): void {
  useEffect(() => {
    const element = place.current;
    const container = element?.querySelector<HTMLElement>(".ic-workbook-container");
    if (!element || !container) return undefined;
    container.focus = (options) => {
      const { activeElement } = document;
      if (activeElement === document.body || element.contains(activeElement)) HTMLElement.prototype.focus.call(container, options);
    };
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!(target instanceof HTMLTextAreaElement)) HTMLElement.prototype.focus.call(container, { preventScroll: true });
    };
    element.addEventListener("pointerdown", onPointerDown);
    return () => {
      element.removeEventListener("pointerdown", onPointerDown);
      Reflect.deleteProperty(container, "focus");
    };
  }, [place]);
}
