import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { helpPath } from "../../functions/helpPath";
import type { FunctionId } from "../../functions/catalogue";
import type { ReactNode } from "react";
import { useLanguage } from "../language";
import { Disclosure } from "../layout/Disclosure";
import type { Guide } from "./guide";

const useStyles = makeStyles({
  heading: { margin: 0 },
  link: { alignSelf: "flex-start" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly id: FunctionId;
  readonly guide: Guide;
}

/** The rest of what is known of a function; its page has all of it, and can be kept open beside. */
export function FunctionHelp({ id, guide }: Props) {
  const styles = useStyles();
  const { t, locale } = useLanguage();
  const { formula, example, mistakes, columns } = guide.functions[id];
  const { page } = guide;
  return (
    <Disclosure name={t("functions.help")}>
      <Part title={page.formula}>
        <Text>{formula}</Text>
      </Part>
      {Object.keys(columns).length > 0 && (
        <Part title={page.result}>
          <ul className={styles.list}>
            {Object.entries(columns).map(([name, meaning]) => (
              <li key={name}>
                {name}: {meaning}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={page.example}>
        <Text>{example}</Text>
      </Part>
      <Part title={page.mistakes}>
        <ul className={styles.list}>
          {mistakes.split("\n").map((mistake) => (
            <li key={mistake}>{mistake}</li>
          ))}
        </ul>
      </Part>
      <Button as="a" className={styles.link} href={helpPath(id, locale)} target="_blank" rel="noopener">
        {t("functions.helpPage")}
      </Button>
    </Disclosure>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <Text as="h3" weight="semibold" block className={styles.heading}>
        {title}
      </Text>
      {children}
    </div>
  );
}
