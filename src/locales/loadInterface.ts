/** Each language's words of the pane and of reports, loaded when they are asked for. */
export const loadInterface = {
  en: () => import(/* webpackChunkName: "words-en" */ "./en/interface"),
  ru: () => import(/* webpackChunkName: "words-ru" */ "./ru/interface"),
  nb: () => import(/* webpackChunkName: "words-nb" */ "./nb/interface"),
};
