import { useLanguage } from "../language";
import { Screen } from "../layout/Screen";

export function FunctionsTab() {
  const { t } = useLanguage();
  return <Screen title={t("tabs.functions")}>{null}</Screen>;
}
