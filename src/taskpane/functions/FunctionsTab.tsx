import { useState } from "react";
import { catalogue, type FunctionId } from "../../functions/catalogue";
import { useLanguage } from "../language";
import { FunctionForm } from "./FunctionForm";
import { FunctionList } from "./FunctionList";
import { useGuide } from "./guide";

/** Finding a function, understanding it, trying it on cells, and putting it into the sheet. */
export function FunctionsTab() {
  const { locale } = useLanguage();
  const guide = useGuide(locale);
  const [question, setQuestion] = useState("");
  const [chosen, setChosen] = useState<FunctionId | null>(null);
  const definition = catalogue.find(({ id }) => id === chosen);
  if (definition !== undefined)
    return (
      <FunctionForm
        key={definition.id}
        definition={definition}
        guide={guide}
        onBack={() => setChosen(null)}
      />
    );
  return <FunctionList guide={guide} question={question} onQuestion={setQuestion} onChoose={setChosen} />;
}
