import type { Translation } from "../locale";
import type { errors as english } from "../en/errors";

export const errors: Translation<typeof english, "ru"> = {
  sentences: {
    atLeast: "{{input}}: нужно значение не меньше {{minimum}}, получено {{received}}.",
    atMost: "{{input}}: нужно значение не больше {{maximum}}, получено {{received}}.",
    between: "{{input}}: нужно значение от {{minimum}} до {{maximum}}, получено {{received}}.",
    insideUnit: "{{input}}: нужно значение больше 0 и меньше 1, получено {{received}}.",
    greaterThan: "{{input}}: нужно значение больше {{value}}, получено {{received}}.",
    lessThan: "{{input}}: нужно значение меньше, чем {{other}} ({{value}}), получено {{received}}.",
    moderate: "{{input}}: со значением {{received}} результат слишком велик для расчёта.",
    positive: "{{input}}: нужно значение больше 0, получено {{received}}.",
    notZero: "{{input}}: значение не должно быть равно 0.",
    number: "{{input}}: нужно число, получено {{received}}.",
    wholeNumber: "{{input}}: нужно целое число, получено {{received}}.",
    date: "{{input}}: нужна дата, получено {{received}}. Дату, сохранённую как текст, сначала преобразуйте, например функцией ДАТАЗНАЧ.",
    text: "{{input}}: нужен текст или число, получено {{received}}.",
    boolean: "{{input}}: нужно ИСТИНА или ЛОЖЬ, получено {{received}}.",
    oneColumn: "{{input}}: нужен один столбец или одна строка ячеек, получено {{received}}.",
    oneOf: "{{input}}: нужно одно из значений {{options}}, получено {{received}}.",
    sameSizeAs: "{{input}}: нужно столько же ячеек, сколько в {{other}} ({{size}}), получено {{received}}.",
    different:
      "{{input}}: начало должно отличаться от {{other}}, а оба начинаются с {{received}}. Если это заголовок, не включайте его в диапазон.",
    differFrom: "{{input}}: нужно значение, отличное от «{{other}}», получено {{received}}.",
    notBlank: "{{input}}: значение не должно быть пустым.",
    noError: "{{input}}: среди значений не должно быть ошибок, получено {{received}}.",
    fitSheet: "{{input}}: результат не поместится на листе (строк: {{rows}}, столбцов: {{columns}}).",
    enough: "{{input}}: слишком мало данных ({{what}}), нужно не меньше {{minimum}}, есть {{received}}.",
    segmentRule:
      "{{input}}, строка {{line}}: нужны название сегмента, двоеточие и условия, например «Лояльные: R>=3, F>=4», получено {{received}}. Без условий может быть только последняя строка.",
    segmentCondition:
      "{{input}}, строка {{line}}: условие сравнивает R, F, M, FM, дни, заказы или сумму с числом, например «R>=4», «F=2-3» или «сумма<1000», получено {{received}}.",
    score: "{{input}}, строка {{line}}: балл — целое число от 1 до {{maximum}}, получено {{received}}.",
    converge: "Подобрать модель по этим данным не удалось: поиск лучших параметров не сошёлся.",
    interior:
      "Модель не подходит к этим данным: параметр {{input}} уходит к границе допустимой области ({{received}}).",
    identified:
      "По этим данным нельзя определить {{input}}: очень разные значения подходят одинаково хорошо. Нужно больше клиентов или более долгий срок.",
  },
  things: {
    customers: "клиенты",
    "repeat customers": "клиенты с повторными покупками",
    survivors: "числа оставшихся клиентов",
    parameters: "параметры",
    variants: "варианты",
    periods: "завершённые периоды",
  },
  values: {
    text: "«{{text}}»",
    cell: "{{value}} в ячейке {{row}}",
    true: "ИСТИНА",
    false: "ЛОЖЬ",
    blank: "пустая ячейка",
  },
};
