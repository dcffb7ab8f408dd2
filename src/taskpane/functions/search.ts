/** A function as it can be found: its name, and what is said of it, the more telling first. */
export interface Findable {
  readonly id: string;
  readonly title: string;
  /** Other words and questions, separated by commas. */
  readonly find: string;
  readonly summary: string;
  readonly meaning: string;
}

const WEIGHTS = { id: 6, title: 4, find: 4, summary: 2, meaning: 1 } as const;
type Part = keyof typeof WEIGHTS;
const PARTS = Object.keys(WEIGHTS) as Part[];

/** A phrase asked for just so is worth more than its words scattered. */
const PHRASE = 12;
/** Endings change in Russian and Norwegian; longer words are compared without theirs. */
const STEM = 5;

/** What fits a question, best first: by name, by word, or by purpose such as "how many customers came back". */
export function search<F extends Findable>(functions: readonly F[], question: string): readonly F[] {
  const asked = plain(question);
  const stems = [...new Set(wordsOf(asked).map(stemOf))];
  if (stems.length === 0) return functions;
  const indexed = functions.map((one) => ({ one, ...indexOf(one) }));
  const rarity = new Map(
    stems.map((stem) => {
      const holders = indexed.filter(({ words }) => PARTS.some((part) => has(words[part], stem))).length;
      return [stem, holders === 0 ? 0 : Math.log(1 + functions.length / holders)];
    })
  );
  return indexed
    .map(({ one, words, phrases }) => {
      const byWords = stems.reduce((sum, stem) => {
        const best = Math.max(0, ...PARTS.map((part) => (has(words[part], stem) ? WEIGHTS[part] : 0)));
        return sum + best * (rarity.get(stem) ?? 0);
      }, 0);
      const isPhrase = stems.length > 1 && phrases.some((phrase) => phrase.includes(asked));
      const isName = plain(one.id) === asked;
      return { one, score: byWords + (isPhrase ? PHRASE : 0) + (isName ? 2 * PHRASE : 0) };
    })
    .filter(({ score }, _, all) => score > 0 && score >= 0.3 * Math.max(...all.map((other) => other.score)))
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

function indexOf(one: Findable) {
  const stemsOf = (part: Part): ReadonlySet<string> => new Set(wordsOf(plain(one[part])).map(stemOf));
  const words = {
    id: stemsOf("id"),
    title: stemsOf("title"),
    find: stemsOf("find"),
    summary: stemsOf("summary"),
    meaning: stemsOf("meaning"),
  };
  return { words, phrases: [plain(one.title), ...plain(one.find).split(/\s*[,;?]\s*/)] };
}

/** While the last word is being typed, its beginning is enough. */
const has = (words: ReadonlySet<string>, stem: string): boolean =>
  words.has(stem) || (stem.length > 1 && [...words].some((word) => word.startsWith(stem)));

const plain = (text: string): string => text.toLowerCase().replaceAll("ё", "е").trim();
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const stemOf = (word: string): string => word.slice(0, Math.max(STEM, word.length - 3));
