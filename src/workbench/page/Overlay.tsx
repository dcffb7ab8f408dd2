import type { ReactNode } from "react";
import { type Area, cellArea } from "../workbook/area";
import type { Worksheet } from "../workbook/worksheet";
import { ChartView } from "./ChartView";
import { type Geometry, type Pane, type Rectangle } from "./geometry";
import { PIXELS_PER_POINT } from "./points";
import type { Selection } from "./selection";

interface OverlayProps {
  readonly sheet: Worksheet;
  readonly geometry: Geometry;
  readonly selection: Selection;
  /** The cells whose address is being written into a formula. */
  readonly pointed: Area | null;
  /** The open cell entry, given to the pane in which its cell lies. */
  readonly editor: { readonly row: number; readonly column: number; readonly element: ReactNode } | null;
}

/** What lies over the cells: the frames of the selection and of spills, charts, the entry being typed. */
export function Overlay({ sheet, geometry, selection, pointed, editor }: OverlayProps) {
  const { active } = selection;
  const spill = sheet.spillAt(active.row, active.column);
  return geometry.panes.map((pane) => {
    const place = (area: Area) => clipped(geometry.placeOf(area), pane);
    const activePlace = place(
      sheet.merged.find((area) => same(area, active)) ?? cellArea(active.row, active.column)
    );
    return (
      <div key={pane.name} className={`pane ${pane.name}`} style={bounds(pane)}>
        {selection.areas.map((area, index) => (
          <SelectedArea
            key={index}
            place={place(area)}
            hole={index === selection.areas.length - 1 ? activePlace : null}
            alone={selection.areas.length === 1}
          />
        ))}
        {selection.areas.length > 1 && activePlace && <div className="active" style={activePlace} />}
        {pointed && <Frame className="pointed" place={place(pointed)} />}
        {spill && <Frame className="spill" place={place(spill)} />}
        {sheet.charts.map((chart) => {
          const { left, top, width, height } = inWindow(sheet.placeOf(chart), pane);
          const inView = left < pane.width && top < pane.height && left + width > 0 && top + height > 0;
          return inView && <ChartView key={chart.id} chart={chart} place={{ left, top, width, height }} />;
        })}
        {editor && holdsCell(pane, sheet, editor) && editor.element}
      </div>
    );
  });
}

/** From points on the sheet to pixels in a pane. */
function inWindow({ left, top, width, height }: Rectangle, pane: Pane): Rectangle {
  return {
    left: left * PIXELS_PER_POINT + pane.shiftX - pane.left,
    top: top * PIXELS_PER_POINT + pane.shiftY - pane.top,
    width: width * PIXELS_PER_POINT,
    height: height * PIXELS_PER_POINT,
  };
}

const same = (area: Area, { row, column }: { row: number; column: number }) =>
  area.row === row && area.column === column;

const bounds = ({ left, top, width, height }: Pane) => ({ left, top, width, height });

function holdsCell({ name }: Pane, sheet: Worksheet, cell: { row: number; column: number }): boolean {
  const rows = cell.row < sheet.frozen.rows;
  const columns = cell.column < sheet.frozen.columns;
  return name === (rows ? (columns ? "corner" : "frozenRows") : columns ? "frozenColumns" : "scrolled");
}

/** The part of a rectangle of the sheet to be drawn in a pane: a little more than is seen, for the frames. */
function clipped(place: Rectangle, pane: Pane): Rectangle | null {
  const margin = 8;
  const left = Math.max(place.left + pane.shiftX - pane.left, -margin);
  const top = Math.max(place.top + pane.shiftY - pane.top, -margin);
  const right = Math.min(place.left + place.width + pane.shiftX - pane.left, pane.width + margin);
  const bottom = Math.min(place.top + place.height + pane.shiftY - pane.top, pane.height + margin);
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : null;
}

function Frame({ className, place }: { readonly className: string; readonly place: Rectangle | null }) {
  return place && <div className={className} style={place} />;
}

interface SelectedAreaProps {
  readonly place: Rectangle | null;
  /** The active cell stays free of the tint. */
  readonly hole: Rectangle | null;
  readonly alone: boolean;
}

function SelectedArea({ place, hole, alone }: SelectedAreaProps) {
  if (!place) return null;
  const around = hole && {
    left: hole.left - place.left,
    top: hole.top - place.top,
    right: hole.left - place.left + hole.width,
    bottom: hole.top - place.top + hole.height,
  };
  const clipPath =
    around &&
    `polygon(evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0, ` +
      `${around.left}px ${around.top}px, ${around.right}px ${around.top}px, ` +
      `${around.right}px ${around.bottom}px, ${around.left}px ${around.bottom}px, ${around.left}px ${around.top}px)`;
  return (
    <div className={alone ? "selected alone" : "selected"} style={place}>
      <div className="tint" style={clipPath === null ? undefined : { clipPath }} />
    </div>
  );
}
