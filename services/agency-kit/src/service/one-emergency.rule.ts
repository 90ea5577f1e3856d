import { GraphQLError, isObjectType, type ValidationRule } from 'graphql';
import type { AgencyPrefix } from '../kernel/names';

/** Each emergency has its own reason, typed for it: a document that asks for several is nobody at a keyboard. */
export function oneEmergencyAtATime(prefix: AgencyPrefix): ValidationRule {
  return (context) => {
    let count = 0;
    return {
      Field(node) {
        const parent = context.getParentType();
        if (!isObjectType(parent) || parent !== context.getSchema().getMutationType()) return;
        if (node.name.value !== `${prefix}BreakGlass`) return;
        count += 1;
        if (count > 1)
          context.reportError(
            new GraphQLError('A document asks for one emergency access at most.', { nodes: node }),
          );
      },
    };
  };
}
