/** What the library talks to beside the workbook while a pane lives; none of it is asked for by our own code. */
import { ServerObject } from "./server-object.ts";

/** It says that ribbon buttons may be pressed. */
class AddinInternalService extends ServerObject {
  NotifyActionHandlerReady(): void {
    return;
  }
}

/** It says that functions may be called. */
class CustomFunctionsService extends ServerObject {
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    return;
  }
}

/** Office.addin.showAsTaskpane and hide. */
class AppRuntimeService extends ServerObject {
  #state = "Visible";

  GetAppRuntimeState(): string {
    return this.#state;
  }

  SetAppRuntimeState(state: string): void {
    this.#state = state;
  }
}

/** Office.addin.setStartupBehavior, kept in the document. */
class AppRuntimePersistenceService extends ServerObject {
  #state = "Inactive";

  GetAppRuntimeStartState(): string {
    return this.#state;
  }

  SetAppRuntimeStartState(state: string): void {
    this.#state = state;
  }
}

/** By the name under which the library makes them; one of each for a host. */
export function libraryServices(): ReadonlyMap<string, ServerObject> {
  return new Map<string, ServerObject>([
    ["Microsoft.InternalService.AddinInternalService", new AddinInternalService()],
    ["Microsoft.ExcelServices.CustomFunctions", new CustomFunctionsService()],
    ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntimeService()],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistenceService()],
  ]);
}
