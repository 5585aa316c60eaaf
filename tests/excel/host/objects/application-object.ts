/** Excel.Application; the workbook is always calculated, so nothing waits. */
import { ServerObject, type ObjectContext } from "./server-object.ts";

export class ApplicationObject extends ServerObject {
  readonly CalculationMode = "Automatic";
  readonly CalculationState = "Done";
  readonly #context: ObjectContext;

  constructor(context: ObjectContext) {
    super();
    this.#context = context;
  }

  Calculate(): void {
    return;
  }

  SuspendApiCalculationUntilNextSync(): void {
    return;
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }

  /** Excel.createWorkbook asks for this, then opens it. */
  CreateWorkbook(base64 = ""): ServerObject {
    return new CreatedWorkbookObject(this.#context, base64);
  }
}

class CreatedWorkbookObject extends ServerObject {
  readonly #context: ObjectContext;
  readonly #base64: string;

  constructor(context: ObjectContext, base64: string) {
    super();
    this.#context = context;
    this.#base64 = base64;
  }

  Open(): void {
    this.#context.openOther(this.#base64);
  }
}
