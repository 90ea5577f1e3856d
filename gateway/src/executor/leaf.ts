import {
  isBooleanType,
  isCustomScalarType,
  isEnumType,
  isFloatType,
  isIDType,
  isIntType,
  isStringType,
  type NamedType,
} from '@apollo/federation-internals';
import { Unusual } from './unusual';

/** Whether a value that is not null may stand as it is for a type; where in doubt no, and the library decides. */
export type LeafCheck = (value: unknown) => boolean;

export function leafCheck(type: NamedType): LeafCheck {
  if (isCustomScalarType(type)) return () => true;
  if (isEnumType(type)) {
    const names: ReadonlySet<unknown> = new Set(type.values.map(({ name }) => name));
    return (value) => names.has(value);
  }
  if (isStringType(type)) return isText;
  if (isIDType(type)) return (value) => typeof value === 'string' || Number.isSafeInteger(value);
  if (isBooleanType(type)) return (value) => typeof value === 'boolean';
  if (isIntType(type)) return Number.isSafeInteger;
  if (isFloatType(type)) return Number.isFinite;
  throw new Unusual('a leaf of a kind that is not known');
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
