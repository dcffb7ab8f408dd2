import { execute, type Limits } from "./execute";
import type { Message } from "./messages";
import type { Session } from "./session";

export interface SeamOptions {
  /** Of Excel's own user interface, such as "nb-NO". */
  readonly displayLanguage: string;
  readonly documentUrl: string;
  /** Whether Office shows itself dark. */
  readonly dark: boolean;
  /** Whether the page is a shared runtime, and whether it runs custom functions. */
  readonly sharedRuntime: boolean;
  readonly customFunctions: boolean;
  readonly limits: Limits;
}

const BATCH = 93;
const COMMAND_COMPLETED = 94;
const COMMAND = 39;
const RICH_API_MESSAGE = 33;
const SELECTION_CHANGED = 2;
const NOT_SUPPORTED = 5001;
const SUCCESS = 0;

const lightTheme = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x242424,
  controlBackgroundColor: 0xf5f5f5,
  controlForegroundColor: 0x242424,
};

const darkTheme = {
  bodyBackgroundColor: 0x292929,
  bodyForegroundColor: 0xf0f0f0,
  controlBackgroundColor: 0x1f1f1f,
  controlForegroundColor: 0xf0f0f0,
};

/** An array as the desktop host hands it to scripts. */
const safeArray = (values: readonly unknown[]) => ({
  toArray: () => values,
  dimensions: () => 1,
  ubound: () => values.length - 1,
});

type Callback = (response: unknown) => void;

/** Answers a batch. A fault of the workbench itself is answered too, so that nothing waits for ever, and still thrown. */
async function answer(
  session: Session,
  text: string,
  flags: number,
  limits: Limits,
  callback: Callback
): Promise<void> {
  try {
    const response = await execute(session, text, flags, limits);
    if ("body" in response) {
      const headers = safeArray(["Content-Type", "application/json"]);
      callback(safeArray([SUCCESS, safeArray([200, headers, response.body])]));
    } else callback(safeArray([response.error, response.message]));
  } catch (error) {
    callback(safeArray([NOT_SUPPORTED, `The workbench failed: ${String(error)}`]));
    throw error;
  }
}

/** `window.external` as Excel on Windows provides it; install it before Office.js is loaded. */
export function desktopSeam(session: Session, options: SeamOptions) {
  const { workbook } = session;
  const flags = (options.sharedRuntime ? 1 : 0) + (options.customFunctions ? 2 : 0);
  const settings = new Map<string, string>();

  const context = {
    GetAppType: () => 1,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.displayLanguage,
    GetAppDataLocale: () => workbook.culture.name,
    GetSolutionRef: () => "workbench",
    GetDocUrl: () => options.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(session.sets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.18000.20000",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(options.dark ? darkTheme : lightTheme),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        keys.push(...settings.keys());
        values.push(...settings.values());
      },
      Write: (keys: string[], values: string[]) => {
        settings.clear();
        for (const [index, key] of keys.entries()) settings.set(key, values[index]!);
      },
    }),
  };

  return {
    GetHostInfo: () => `Excel$Win32$16.01$${options.displayLanguage}$workbench$$disableLogging$${flags}`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    MessageParent: () => undefined,
    MessageChild: () => undefined,

    Execute(id: number, params: readonly unknown[], callback: Callback): void {
      if (id === COMMAND_COMPLETED) {
        session.commands.completed(String(params[0]), Number(params[1]));
        callback(safeArray([SUCCESS]));
        return;
      }
      if (id !== BATCH) {
        callback(NOT_SUPPORTED);
        return;
      }
      // `[custom data, method, path, headers, body, permission, flags, ...]`
      const message = params[0] as readonly unknown[];
      void answer(session, String(message[4]), Number(message[6]), options.limits, callback);
    },

    RegisterEvent(
      id: number,
      _target: string,
      handler: (id: number, payload: unknown) => void,
      callback: Callback
    ) {
      if (id === RICH_API_MESSAGE)
        session.messages.connect((messages: readonly Message[]) =>
          handler(id, safeArray(messages.map((message, index) => safeArray([...message, index, false]))))
        );
      else if (id === SELECTION_CHANGED) session.selectionListener = () => handler(id, safeArray([]));
      else if (id === COMMAND) session.commands.connect((...command) => handler(id, safeArray(command)));
      callback(SUCCESS);
    },

    UnregisterEvent(id: number, _target: string, callback: Callback) {
      if (id === RICH_API_MESSAGE) session.messages.connect(null);
      else if (id === SELECTION_CHANGED) session.selectionListener = null;
      else if (id === COMMAND) session.commands.connect(null);
      callback(SUCCESS);
    },
  };
}
