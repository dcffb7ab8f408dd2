import type { value as english } from "../../en/functions/value";
import type { Translation } from "../../locale";

export const value: Translation<typeof english, "nb"> = {
  LTV: {
    title: "Livstidsverdi for en kunde",
    summary: "Hva en kunde gir gjennom årene som kunde, i dagens penger.",
    meaning:
      "Verdien av en kunde når du vet eller antar hvor lenge den blir: hva en ordre gir, ganger ordrer i året, ganger år, ganger margin. Med diskonteringsrente teller senere års penger mindre; pengene for hvert år regnes som mottatt midt i året.",
    formula:
      "order_value × orders_per_year × margin × Σ (1 + d)^−(k − ½) over årene k = 1 … n, og for en siste del f av et år f · (1 + d)^−(n + f/2)",
    inputs: {
      orderValue: "Hva en gjennomsnittlig ordre gir.",
      ordersPerYear: "Ordrer en kunde legger inn i året.",
      years: "Antall år kunden blir, for eksempel 2,5.",
      discountRatePerYear: "Diskonteringsrente i året, for eksempel 0,1 for 10 %; 0 hvis utelatt.",
    },
    columns: {},
    example: "En bedriftskunde bestiller for 5000 fire ganger i året og blir i åtte år: 160 000 i omsetning.",
    mistakes:
      "Å utelate marginen og sammenligne resultatet med anskaffelseskostnaden: da sammenlignes omsetning med kostnad.\nÅ blande perioder: ordrer og levetid skal være i år, og renten årlig.\nÅ ta en gjetning om levetiden for et faktum. Vet du frafallet i stedet, så bruk LTV.CHURN.",
    find: "livstidsverdi, LTV, CLV, kundeverdi, hvor mye gir en kunde",
  },
};
