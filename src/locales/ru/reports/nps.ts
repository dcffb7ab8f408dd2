import type { nps as english } from "../../en/reports/nps";
import type { Translation } from "../../locale";

export const nps: Translation<typeof english, "ru"> = {
  name: "NPS",
  summary: "Готовы ли клиенты рекомендовать вас, куда движется индекс и какие сегменты отличаются?",
  need: "Строка на ответ",
  options: {
    promoterMin: "Промоутеры ставят не меньше",
    detractorMax: "Критики ставят не больше",
    scaleMax: "Высшая оценка шкалы",
    scaleHelp: "Низшая оценка — 0",
  },
  score: "NPS",
  answers: "Ответы",
  responseRate: "Доля ответивших",
  kind: "Группа",
  kinds: { promoters: "Промоутеры", passives: "Нейтральные", detractors: "Критики" },
  shares: {
    promoters: "Доля промоутеров",
    passives: "Доля нейтральных",
    detractors: "Доля критиков",
  },
  share: "Доля ответов",
  given: "Оценка",
  change: "Изменение",
  againstOthers: "По сравнению со всеми остальными",
  titles: {
    kinds: "Промоутеры, нейтральные и критики",
    scores: "Ответы по оценкам",
    trend: {
      day: "NPS по дням",
      week: "NPS по неделям",
      month: "NPS по месяцам",
      quarter: "NPS по кварталам",
      year: "NPS по годам",
    },
    segments: "NPS по сегментам",
  },
  captions: {
    scores: "Чаще всего ставили {{score}}: {{share}} ответивших.",
    trend:
      "NPS был {{first}} ({{firstPeriod}}), стал {{last}} ({{lastPeriod}}); крайние линии — границы интервала.",
    segments:
      "Самый высокий NPS у сегмента «{{best}}»: {{bestScore}}; самый низкий у «{{worst}}»: {{worstScore}}.",
  },
  notes: {
    formula:
      "NPS = 100 × (промоутеры − критики) ÷ ответы, от −100 до 100. Промоутеры поставили от {{promoterMin}} до {{scaleMax}}, критики — от 0 до {{detractorMax}}; нейтральные — между ними.",
    interval:
      "С доверительной вероятностью {{confidence}} NPS всех клиентов лежит между границами, если ответившие — случайная выборка из них.",
    unanswered: "Строк без оценки: {{unanswered}}. Они считаются неответившими, а не критиками.",
    unanimous:
      "Все ответы одного вида, поэтому интервала нет: по столь малочисленным или одинаковым ответам нельзя судить о точности.",
    fewAnswers:
      "Осторожно: ответов всего {{answers}}. При таком числе индекс может быть далёк от индекса всех клиентов.",
    segments: "«{{others}}» сравнивает сегмент с ответами всех остальных сегментов вместе.",
    trend: "Изменение дано к предыдущему периоду; его p-значение относится к одному сравнению.",
    undated: "Ответов без даты: {{undated}}. В динамику они не вошли.",
  },
};
