/**
 * How Excel shows an argument: `repeatCustomers` is `repeat_customers`, and so within "end - acquired". The models'
 * recency, t with the index x, is `t_x`.
 */
export const excelName = (name: string): string =>
  name
    .replace(/\btx\b/g, "t_x")
    .replace(
      /([a-z0-9])([A-Z])/g,
      (_, before: string, capital: string) => `${before}_${capital.toLowerCase()}`
    );
