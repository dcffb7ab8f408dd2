import type { promoters as english } from "../../en/functions/promoters";
import type { Translation } from "../../locale";

export const promoters: Translation<typeof english, "nb"> = {
  NPS: {
    title: "Net Promoter Score (NPS)",
    summary: "Ambassadører minus kritikere i prosent av svarene, fra −100 til 100.",
    meaning:
      "Blant dem som svarte på «Hvor sannsynlig er det at du vil anbefale oss, fra 0 til 10?», er den som svarer 9 eller 10 en ambassadør, den som svarer 0 til 6 en kritiker, og 7 eller 8 er nøytralt. Resultatet er andelen ambassadører minus andelen kritikere, i poeng. Tomme celler og tekster er ikke svar og hoppes over.",
    formula: "100 × (ambassadører − kritikere) ÷ svar",
    inputs: {
      scores: "Svarene: en kolonne eller rad med celler. Tomme celler og tekster hoppes over.",
    },
    columns: {},
    example: "Ti svar: fire ambassadører, fire nøytrale og to kritikere. 40 % minus 20 % gir 20.",
    mistakes:
      "Å ta gjennomsnittet av karakterene: et snitt på 7,7 er ikke en NPS.\nÅ lese for mye ut av få svar: med 50 svar er usikkerheten 20 poeng eller mer. NPS.CI sier hvor stor den er.\nÅ bruke de vanlige grensene på en annen skala. For 0 til 9 med ambassadører fra 8 og kritikere til 5, oppgi 8; 5; 9.",
    find: "NPS, anbefale, ambassadører, kritikere, undersøkelse, tilfredshet",
  },
};
