import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useLanguage } from "../language";
import { useFailureText } from "../task/failureText";
import { isCancelled, type Failure } from "../task/task";

interface Props {
  /** Left out, it says that something did not work. */
  readonly title?: string | undefined;
  readonly failure: Failure;
  readonly nameOf?: ((input: string) => string) | undefined;
  /** Left out, the message stays until what it says has been dealt with. */
  readonly onDismiss?: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** What happened, what was not changed, what to do. */
export function Failed({ title, failure, nameOf, onDismiss, children }: Props) {
  const { t } = useLanguage();
  const text = useFailureText();
  const cancelled = isCancelled(failure);
  return (
    <MessageBar
      intent={cancelled ? "info" : "error"}
      layout="multiline"
      role={cancelled ? "status" : "alert"}
    >
      <MessageBarBody>
        {!cancelled && <MessageBarTitle>{title ?? t("failed.title")}</MessageBarTitle>}
        {text(failure, nameOf)}
      </MessageBarBody>
      <MessageBarActions
        {...(onDismiss && {
          containerAction: (
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={t("failed.dismiss")}
              onClick={onDismiss}
            />
          ),
        })}
      >
        {children}
      </MessageBarActions>
    </MessageBar>
  );
}
