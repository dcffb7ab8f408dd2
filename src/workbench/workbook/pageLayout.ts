import type { Area } from "./area";

/** How a sheet is printed; margins are points. */
export interface PageLayout {
  orientation: string;
  paperSize: string;
  zoom: { scale: number | null; horizontalFitToPages: number | null; verticalFitToPages: number | null };
  printTitleRows: Area | null;
  printTitleColumns: Area | null;
  printArea: readonly Area[];
  printGridlines: boolean;
  printHeadings: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  margins: Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>;
  /** Texts at the left, middle and right of every page, with Excel's codes such as "&P". */
  texts: Record<
    "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter",
    string
  >;
}

export const newPageLayout = (): PageLayout => ({
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  printTitleRows: null,
  printTitleColumns: null,
  printArea: [],
  printGridlines: false,
  printHeadings: false,
  centerHorizontally: false,
  centerVertically: false,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  texts: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
});
