import type { shared as english } from "../../en/reports/shared";
import type { Translation } from "../../locale";

export const shared: Translation<typeof english, "ru"> = {
  confidence: "Доверительная вероятность интервалов",
  period: "Период",
  group: "Сегмент",
  noGroup: "(нет)",
  all: "Все",
  low: "Нижняя граница ({{confidence}})",
  high: "Верхняя граница ({{confidence}})",
  p: "p-значение",
  adjustedP: "p-значение с поправкой",
  status: "Состояние",
  yes: "да",
  no: "нет",
  asOf: "На дату",
  asOfLatest: "Самая поздняя дата в данных",
  margin: "Маржа",
  discount: "Ставка дисконтирования за период",
  notes: {
    p: "p-значение — вероятность разницы не меньше такой, если на деле её нет; значимой обычно считают разницу при p меньше 0,05.",
    adjusted:
      "p-значения даны с поправкой Холма на число сравнений, чтобы ни одно не оказалось значимым лишь из-за их множества.",
    few: "Осторожно: {{groups}} — данных меньше {{minimum}}, поэтому эти показатели сильно зависят от случая.",
    moreGroups: "На диаграмме показаны {{shown}} самых крупных из {{all}}; в таблице есть все.",
  },
};
