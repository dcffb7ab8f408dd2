import type { FailedRefresh } from "../../excel/refreshReport";
import { Failed } from "../layout/Failed";
import { failureOf } from "../task/task";

interface Props {
  readonly failed: readonly FailedRefresh[];
  /** What is said above the reason, given the report's title; that title itself if left out. */
  readonly heading?: (title: string) => string;
  readonly onDismiss: (one: FailedRefresh) => void;
}

/** Which reports could not be refreshed and why, until it is dismissed. */
export function FailedRefreshes({ failed, heading = (title) => title, onDismiss }: Props) {
  return failed.map((one) => (
    <Failed
      key={one.recipe?.id ?? ""}
      title={one.recipe && heading(one.recipe.title)}
      failure={failureOf(one.error)}
      onDismiss={() => onDismiss(one)}
    />
  ));
}
