export { readArguments } from "./arguments";
export { defineClass } from "./definition";
export * from "./errors";
export type { ArgumentValue, Arguments, ClassDefinition, HostClass, HostObject, MethodResult, Scalar } from "./hostObject";
export { execute, type World } from "./executor";
export { createReferences, type References } from "./references";
export * from "./wire";
