import { expose } from "comlink";
import { answer } from "./answer";

expose({ answer });
