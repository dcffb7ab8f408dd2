import type { Translation } from "../locale";
import type { errors as english } from "../en/errors";

export const errors: Translation<typeof english, "nb"> = {
  sentences: {
    atLeast: "{{input}} må være minst {{minimum}}, fikk {{received}}.",
    atMost: "{{input}} må være høyst {{maximum}}, fikk {{received}}.",
    between: "{{input}} må være mellom {{minimum}} og {{maximum}}, fikk {{received}}.",
    insideUnit: "{{input}} må være større enn 0 og mindre enn 1, fikk {{received}}.",
    greaterThan: "{{input}} må være større enn {{value}}, fikk {{received}}.",
    lessThan: "{{input}} må være mindre enn {{other}} ({{value}}), fikk {{received}}.",
    moderate: "Med {{received}} som {{input}} blir resultatet for stort til å beregnes.",
    positive: "{{input}} må være større enn 0, fikk {{received}}.",
    notZero: "{{input}} kan ikke være 0.",
    number: "{{input}} må være et tall, fikk {{received}}.",
    wholeNumber: "{{input}} må være et heltall, fikk {{received}}.",
    date: "{{input}} må være en dato, fikk {{received}}. En dato lagret som tekst må først gjøres om, for eksempel med DATOVERDI.",
    text: "{{input}} må være en tekst eller et tall, fikk {{received}}.",
    boolean: "{{input}} må være SANN eller USANN, fikk {{received}}.",
    oneColumn: "{{input}} må være én kolonne eller én rad med celler, fikk {{received}}.",
    oneOf: "{{input}} må være en av {{options}}, fikk {{received}}.",
    sameSizeAs: "{{input}} må ha like mange celler som {{other}} ({{size}}), fikk {{received}}.",
    different:
      "{{input}} må begynne annerledes enn {{other}}: begge begynner med {{received}}. Utelat den hvis det er en overskrift.",
    differFrom: "{{input}} må være forskjellig fra {{other}}, fikk {{received}}.",
    notBlank: "{{input}} kan ikke være tom.",
    noError: "{{input}} kan ikke inneholde feil, fikk {{received}}.",
    fitSheet:
      "{{input}}: resultatet ville trenge {{rows}} rader og {{columns}} kolonner, mer enn et ark har.",
    enough: "{{input}}: for lite data ({{what}}), minst {{minimum}} trengs, det er {{received}}.",
    segmentRule:
      "{{input}}, linje {{line}}: det må stå et segmentnavn, et kolon og betingelser, for eksempel «Lojale: R>=3, F>=4», fikk {{received}}. Bare den siste linjen kan være uten betingelser.",
    segmentCondition:
      "{{input}}, linje {{line}}: en betingelse må sammenligne R, F, M, FM, dager, ordrer eller forbruk med et tall, for eksempel «R>=4», «F=2-3» eller «forbruk<1000», fikk {{received}}.",
    score:
      "{{input}}, linje {{line}}: en poengsum må være et heltall fra 1 til {{maximum}}, fikk {{received}}.",
    converge:
      "Modellen lot seg ikke tilpasse til disse dataene: søket etter de beste parameterne kom ikke frem til noen løsning.",
    interior:
      "Modellen passer ikke til disse dataene: {{input}} går mot grensen for det tillatte området ({{received}}).",
    identified:
      "Disse dataene bestemmer ikke {{input}}: svært ulike verdier passer like godt. Det trengs flere kunder eller et lengre tidsrom.",
  },
  things: {
    customers: "kunder",
    "repeat customers": "kunder med gjentatte kjøp",
    survivors: "antall gjenværende kunder",
    parameters: "parametere",
    variants: "varianter",
    periods: "avsluttede perioder",
  },
  values: {
    text: "«{{text}}»",
    cell: "{{value}} i celle {{row}}",
    true: "SANN",
    false: "USANN",
    blank: "en tom celle",
  },
};
