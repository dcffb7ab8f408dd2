import { useRef } from "react";
import { useBench } from "./context";

/** Opening and saving .xlsx files, all on this computer, and the workbooks that the page brings along. */
export function FileCommands() {
  const { words, openFile, saveFile, otherSample, openSample } = useBench();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="group" role="group" aria-label={words.file}>
      <div className="commands">
        <button
          type="button"
          className="command"
          title={words.openTip}
          onClick={() => chooser.current!.click()}
        >
          <Icon path={OPEN} />
          {words.open}
        </button>
        <button type="button" className="command" title={words.saveTip} onClick={() => void saveFile()}>
          <Icon path={SAVE} />
          {words.save}
        </button>
        <button
          type="button"
          className="command"
          title={otherSample === "gallery" ? words.galleryTip : words.ordersTip}
          onClick={() => void openSample(otherSample)}
        >
          <Icon path={SAMPLE} />
          {words[otherSample]}
        </button>
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void openFile(file);
          target.value = "";
        }}
      />
      <span className="groupName" aria-hidden="true">
        {words.file}
      </span>
    </div>
  );
}

const Icon = ({ path }: { path: string }) => (
  <svg
    width="24"
    height="24"
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinejoin="round"
  >
    <path d={path} />
  </svg>
);

const OPEN = "M3 18V6h6l2 2h8v3M3 18l3-7h16l-3 7z";
const SAVE = "M4 4h13l3 3v13H4zM8 4v5h7V4M7 20v-7h10v7";
const SAMPLE = "M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9M15 10v9";
