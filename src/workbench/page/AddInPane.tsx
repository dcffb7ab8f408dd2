import { useRef } from "react";
import { useBench } from "./context";
import type { AddIn } from "./manifest";

const NARROWEST = 320;

interface AddInPaneProps {
  readonly addIn: AddIn;
  readonly open: boolean;
  readonly width: number;
  readonly onResize: (width: number) => void;
  readonly onClose: () => void;
}

/** The add-in's page at the right. Its formulas are computed there too, so it stays loaded when it is closed. */
export function AddInPane({ addIn, open, width, onResize, onClose }: AddInPaneProps) {
  const { words } = useBench();
  const frame = useRef<HTMLIFrameElement>(null);
  const resize = (to: number) => onResize(Math.min(Math.max(to, NARROWEST), window.innerWidth * 0.8));
  return (
    <aside
      className={open ? "addIn" : "addIn closed"}
      style={{ width }}
      aria-label={addIn.name}
      inert={!open}
    >
      <div
        role="separator"
        aria-label={words.widenPane}
        aria-orientation="vertical"
        aria-valuenow={Math.round(width)}
        aria-valuemin={NARROWEST}
        aria-valuemax={Math.round(window.innerWidth * 0.8)}
        tabIndex={0}
        className="splitter"
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") resize(width + 16);
          if (event.key === "ArrowRight") resize(width - 16);
        }}
        onPointerDown={(event) => {
          const handle = event.currentTarget;
          handle.setPointerCapture(event.pointerId);
          handle.onpointermove = (move) => resize(window.innerWidth - move.clientX);
          handle.onpointerup = () => (handle.onpointermove = null);
        }}
      />
      <div className="paneTitle">
        <h2>{addIn.name}</h2>
        <button type="button" aria-label={words.closePane} onClick={onClose}>
          ✕
        </button>
      </div>
      <iframe ref={frame} title={addIn.name} src={addIn.page} />
    </aside>
  );
}
