import type { functionGuide as english } from "../en/functions";
import type { Translation } from "../locale";
import { page } from "./functions/page";
import { rates } from "./functions/rates";

export const functionGuide: Translation<typeof english, "ru"> = {
  functions: { ...rates },
  inputs: {
    headers: "ИСТИНА (по умолчанию): над результатом стоят названия столбцов; ЛОЖЬ: без них.",
  },
  kinds: {
    count: "количество клиентов, заказов или баллов, не меньше 0",
    number: "число",
    money: "денежная сумма",
    rate: "доля: 0,2 или 20%",
    score: "оценка по шкале опроса",
    date: "дата",
    days: "количество дней",
    flag: "ИСТИНА или ЛОЖЬ",
    option: "одно из слов ниже в кавычках или его номер",
    ids: "столбец или строка идентификаторов клиентов: тексты или числа",
    dates: "столбец или строка дат",
    amounts: "столбец или строка денежных сумм",
    groups: "столбец или строка названий",
    scores: "столбец или строка оценок; пустые ячейки и тексты пропускаются",
    numbers: "число либо столбец или строка чисел",
    parameters: "результат соответствующей функции FIT или её оценки в том же порядке",
  },
  units: {
    text: "текст",
    count: "количество",
    number: "число",
    rate: "доля: 0,6 — это 60 %",
    money: "деньги в валюте исходных данных",
    date: "дата",
    days: "количество дней",
    score: "баллы от −100 до 100",
  },
  options: {
    period: {
      day: "Календарные дни",
      week: "Недели по ISO 8601, с понедельника",
      month: "Календарные месяцы",
      quarter: "Календарные кварталы",
      year: "Календарные годы",
    },
    basis: {
      start: "Клиенты на начало периода",
      end: "Клиенты на конец периода: start − lost + acquired",
      mean: "Среднее между началом и концом",
      exposed: "Все, кто мог уйти: start + acquired",
    },
  },
  page,
};
