import { expose } from "comlink";
import { answer } from "./answer";
import type { FileAnswers } from "./files/fileAnswers";

/** Only those who open a file load what reads it. */
const files = () => import(/* webpackChunkName: "files" */ "./files/fileAnswers");

expose({
  answer,
  head: async (...asked: Parameters<FileAnswers["head"]>) => (await files()).fileAnswers.head(...asked),
  rows: async (...asked: Parameters<FileAnswers["rows"]>) => (await files()).fileAnswers.rows(...asked),
});
