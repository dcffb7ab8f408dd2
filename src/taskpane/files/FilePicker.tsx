import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface Props {
  readonly label: string;
  readonly busy?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that lets the user choose a file of rows. */
export function FilePicker({ label, busy = false, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.parquet"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // So that the same file can be chosen again.
          target.value = "";
          if (file) onFile(file);
        }}
      />
      <Button disabledFocusable={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
