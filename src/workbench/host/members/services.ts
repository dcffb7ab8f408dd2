import { invalidArgument } from "../apiError";
import type { Definition } from "../definition";

/** How add-in functions answer; see `functionCalls.ts`. */
export const customFunctionsDefinition: Definition<null> = {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, session) => session.functions.ready(),
    // Split large results, sync more often, report timing, cap the interval.
    _GetEnabledFeatures: () => [1, 2, 3, 4],
    SetInvocationArrayResults: (_, args, session) => {
      const results = args.get(0);
      if (!Array.isArray(results)) throw invalidArgument();
      for (const result of results as unknown[][]) session.functions.settle(result);
    },
  },
};

export const addinInternalServiceDefinition: Definition<null> = {
  methods: { NotifyActionHandlerReady: () => null },
};
