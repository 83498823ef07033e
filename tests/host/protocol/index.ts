export { type ArgumentValue, type Arguments, readArguments } from "./arguments";
export { type ClassDefinition, defineClass, type HostClass, type HostObject, type MethodResult, type Scalar } from "./definition";
export * from "./errors";
export { execute, type World } from "./executor";
export { createReferences, type References } from "./references";
export * from "./wire";
