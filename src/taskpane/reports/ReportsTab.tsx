import { currencyOf } from "../currency";
import { DataScreen } from "./DataScreen";
import { DoneScreen } from "./DoneScreen";
import { PreviewScreen } from "./PreviewScreen";
import { ReportScreen } from "./ReportScreen";
import { Steps } from "./Steps";
import type { useWay } from "./useWay";

/** The way from an order list to a sheet. */
export function ReportsTab({ way, task, actions }: ReturnType<typeof useWay>) {
  return (
    <>
      <Steps way={way} onGoTo={actions.goTo} />
      <CurrentScreen way={way} task={task} actions={actions} />
    </>
  );
}

function CurrentScreen({ way, task, actions }: ReturnType<typeof useWay>) {
  const { step, source, definition, recipe, changes, editing } = way;
  if (step === "report" && source) return <ReportScreen way={way} actions={actions} source={source} />;
  if (step === "preview" && source && definition)
    return (
      <PreviewScreen
        key={editing?.id ?? definition.kind}
        way={way}
        task={task}
        actions={actions}
        source={source}
        definition={definition}
      />
    );
  if (step === "done" && recipe)
    return (
      <DoneScreen
        recipe={recipe}
        changes={changes}
        currency={currencyOf(way.read?.moneyFormat)}
        actions={actions}
      />
    );
  return <DataScreen way={way} task={task} actions={actions} />;
}
