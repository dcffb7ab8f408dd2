import { expose, transfer } from "comlink";
import { fileAnswers } from "./files/fileAnswers";

const { head, rows } = fileAnswers;

expose({
  head,
  async rows(...asked: Parameters<typeof rows>) {
    const { answer, buffers } = await rows(...asked);
    return transfer(answer, buffers);
  },
});
