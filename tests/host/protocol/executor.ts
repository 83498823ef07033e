import type { ArgumentValue, Arguments, HostObject } from "./hostObject";
import { readArguments } from "./arguments";
import { isHostObject } from "./definition";
import { apiNotFound, HostError, notImplemented } from "./errors";
import { query } from "./query";
import type { References } from "./references";
import {
  type Action,
  type ArgumentInfo,
  actionTypes,
  type JsonObject,
  type JsonValue,
  type ObjectPath,
  isJsonArray,
  objectPathTypes,
  type ReferencedIds,
} from "./wire";
import type { ActionResult, RequestBody, ResponseBody } from "./wire";

export interface World {
  readonly references: References;
  /** The object at the root of all paths. */
  workbook(): HostObject;
  /** An object that stands outside the workbook ("Microsoft.AppRuntime.AppRuntimeService"); null when there is none of that name. */
  service(name: string): HostObject | null;
  /** Called before calculated values are read: brings them up to date. */
  beforeReadingValues(): void | Promise<void>;
}

/** Runs one batch: action by action, up to the first error. What ran before the error has taken effect, as in Excel. */
export async function execute(world: World, body: RequestBody): Promise<ResponseBody> {
  const batch = new Batch(world, body);
  const results: ActionResult[] = [];
  const traced: number[] = [];
  const reached = () => (traced.length > 0 ? { TraceIds: traced } : {});
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: await batch.run(action) });
      if (action.ActionType === actionTypes.trace) traced.push(action.Id);
    } catch (cause) {
      const error = cause instanceof HostError ? cause : defect(cause);
      return {
        ...reached(),
        Results: results,
        Error: { Code: error.code, Message: error.message, Location: error.location ?? batch.location, ActionIndex: index },
      };
    }
  }
  return { ...reached(), Results: results };
}

/** An exception of the host's own: a fault of the host, not of the add-in. It must not look like an answer of Excel's. */
function defect(cause: unknown): HostError {
  return new HostError(
    "GeneralException",
    `The embedded host failed: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
  );
}

/** The state of one batch. Every object path is evaluated once, when it is first used: a path may be a method with side effects. */
class Batch {
  /** The member that is running, "Range.values". */
  location = "";
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly world: World,
    private readonly body: RequestBody,
  ) {}

  async run(action: Action): Promise<JsonValue> {
    this.location = "";
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.identify(object);
      case actionTypes.query:
      case actionTypes.queryAsJson:
        if (object.showsCalculatedValues) await this.world.beforeReadingValues();
        this.location = `${object.type}.load`;
        return query(object, action.QueryInfo ?? {}, (one) => this.identify(one));
      case actionTypes.method:
        return this.callForValue(object, action);
      case actionTypes.setProperty:
        this.set(object, action.Name, action.ArgumentInfo);
        return null;
      case actionTypes.update:
        this.update(object, action.ObjectState ?? {});
        return null;
      default:
        throw notImplemented(`action type ${String(action.ActionType)}`);
    }
  }

  /** What stands at an object path; null is a null object, and so is all that hangs below it. */
  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `There is no object path ${String(id)}.`);
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : undefined;
    const object = parent === null ? null : this.evaluate(path, parent);
    this.resolved.set(id, object);
    return object;
  }

  private evaluate(path: ObjectPath, parent: HostObject | undefined): HostObject | null {
    switch (path.ObjectPathType) {
      case objectPathTypes.globalObject:
        return this.world.workbook();
      case objectPathTypes.newObject: {
        const service = this.world.service(path.Name);
        if (!service) throw apiNotFound(path.Name);
        return service;
      }
      case objectPathTypes.method:
        return this.callForObject(required(parent), path);
      case objectPathTypes.property:
        return this.navigate(required(parent), path.Name);
      case objectPathTypes.indexer: {
        const collection = required(parent);
        this.location = `${collection.type}.getItem`;
        return collection.index(this.arguments(path.ArgumentInfo));
      }
      case objectPathTypes.referenceId:
        return this.world.references.get(path.Name);
      case objectPathTypes.nullObject:
        return null;
      default:
        throw notImplemented(`object path type ${String(path.ObjectPathType)}`);
    }
  }

  private navigate(object: HostObject, name: string): HostObject | null {
    this.location = memberName(object, name);
    const member = object.find(name);
    if (member?.kind !== "navigation") throw apiNotFound(this.location);
    return object.navigate(member.name);
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): ReturnType<HostObject["call"]> {
    this.location = memberName(object, name);
    if (name === "_KeepReference" && object.keepable) {
      this.world.references.keep(object);
      return undefined;
    }
    const member = object.find(name);
    if (member?.kind !== "method") throw apiNotFound(this.location);
    const args = this.arguments(info);
    this.location = memberName(object, name);
    return object.call(member.name, args);
  }

  private callForObject(object: HostObject, path: ObjectPath): HostObject | null {
    const result = this.call(object, path.Name, path.ArgumentInfo);
    if (result === null || isHostObject(result)) return result;
    throw apiNotFound(`${memberName(object, path.Name)} as an object`);
  }

  private callForValue(object: HostObject, action: Action): JsonValue {
    const result = this.call(object, action.Name, action.ArgumentInfo);
    return isHostObject(result) ? this.identify(result) : (result ?? null);
  }

  private set(object: HostObject, name: string, info: ArgumentInfo | undefined): void {
    this.write(object, name, this.arguments(info).value(0));
  }

  private update(object: HostObject, state: JsonObject): void {
    for (const [name, value] of Object.entries(state)) this.write(object, name, value);
  }

  private write(object: HostObject, name: string, value: JsonValue): void {
    this.location = memberName(object, name);
    const member = object.find(name);
    if (member?.kind !== "scalar") throw apiNotFound(this.location);
    object.write(member.name, value);
  }

  private identify(object: HostObject): JsonValue {
    const kept = object.keepable && this.body.AutoKeepReference === true;
    return kept ? { ...object.identity(), _ReferenceId: this.world.references.keep(object) } : object.identity();
  }

  private arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? null;
    return readArguments(values.map((value, index) => this.argument(value, ids?.[index] ?? 0)));
  }

  /** Objects among the arguments are replaced by the ids of their paths, in an array of the same shape or as `{_ObjectPathId}`. */
  private argument(value: JsonValue, id: number | ReferencedIds): ArgumentValue {
    if (typeof id === "number" && id !== 0) return this.resolve(id);
    if (isJsonArray(value)) {
      const ids = typeof id === "number" ? [] : id;
      return value.some((item, index) => mayHoldObject(item, ids[index] ?? 0))
        ? value.map((item, index) => this.argument(item, ids[index] ?? 0))
        : value;
    }
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value) return this.resolve(Number(value["_ObjectPathId"]));
    return value;
  }
}

function mayHoldObject(value: JsonValue, id: number | ReferencedIds): boolean {
  return id !== 0 || (typeof value === "object" && value !== null && !Array.isArray(value));
}

/** "Range" and "RowIndex" → "Range.rowIndex", as Excel gives the location of an error. */
function memberName(object: HostObject, name: string): string {
  return `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function required(parent: HostObject | undefined): HostObject {
  if (!parent) throw new HostError("InvalidObjectPath", "An object path has no parent.");
  return parent;
}
