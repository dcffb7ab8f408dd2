import type { segments as english } from "../en/segments";
import type { Translation } from "../locale";

export const segments: Translation<typeof english, "nb"> = {
  names: {
    champions: "Mestere",
    loyal: "Lojale",
    potentialLoyalists: "Mulige lojale",
    newCustomers: "Nye kunder",
    promising: "Lovende",
    needAttention: "Trenger oppmerksomhet",
    aboutToSleep: "I ferd med å sovne",
    atRisk: "I faresonen",
    cantLose: "Må ikke mistes",
    hibernating: "I dvale",
    lost: "Tapte",
  },
  tactics: {
    reward: "Belønn dem, vis nyheter først, be om omtaler",
    upsell: "Tilby større pakker og bedre varer, be om anbefalinger",
    invite: "Inviter til lojalitetsprogrammet, foreslå varer som passer til kjøpene",
    welcome: "Ønsk velkommen, hjelp med starten, gjør kjøp nummer to lett",
    engage: "Hold kontakten, tilby noe å prøve",
    remind: "Minn på med et tilbud som snart går ut",
    reactivate: "Vekk interessen med populære varer til rabattert pris",
    winBack: "Vinn tilbake med en personlig melding og et godt tilbud",
    call: "Ring personlig, finn ut hva som gikk galt, tilby en løsning",
    discount: "Send vanlige tilbud med rabatt, til lav kostnad",
    letGo: "Én siste kampanje, bruk deretter ikke mer",
  },
};
