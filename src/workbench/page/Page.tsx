import { useState } from "react";
import { AddInPane } from "./AddInPane";
import { useBench } from "./context";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./Grid";
import type { AddIn } from "./manifest";
import { Ribbon } from "./Ribbon";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";

interface PageProps {
  readonly addIn: AddIn | null;
  readonly paneOpen: boolean;
  readonly paneWidth: number;
}

export function Page({ addIn, paneOpen, paneWidth }: PageProps) {
  const { words } = useBench();
  const [open, setOpen] = useState(paneOpen);
  const [width, setWidth] = useState(paneWidth);
  return (
    <div className="page">
      <Ribbon addIn={addIn} paneOpen={open} onTogglePane={() => setOpen(!open)} />
      {!addIn && <p className="warning">{words.noAddIn}</p>}
      <div className="desk">
        <main className="sheet">
          <FormulaBar />
          <Grid />
          <SheetTabs />
        </main>
        {addIn && (
          <AddInPane
            addIn={addIn}
            open={open}
            width={width}
            onResize={setWidth}
            onClose={() => setOpen(false)}
          />
        )}
      </div>
      <footer>
        <StatusBar />
      </footer>
    </div>
  );
}
