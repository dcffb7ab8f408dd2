/** How Excel shows an argument: `repeatCustomers` is `repeat_customers`, and so within "end - acquired". */
export const excelName = (name: string): string =>
  name.replace(
    /([a-z0-9])([A-Z])/g,
    (_, before: string, capital: string) => `${before}_${capital.toLowerCase()}`
  );
