import ts from 'typescript';

/** A text that a person would see and that no language knows: where it stands and what it says. */
export interface VisibleText {
  readonly line: number;
  readonly text: string;
}

/** Attributes whose value is shown or spoken. */
const SPOKEN_ATTRIBUTES: ReadonlySet<string> = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'description',
  'error',
  'label',
  'lead',
  'legend',
  'message',
  'note',
  'placeholder',
  'title',
  'unit',
]);

/** Names that are the same in every language. */
const NAMES: ReadonlySet<string> = new Set(['Estafet']);

/**
 * Every literal of a .tsx file that would be shown: text between tags, in attributes that are shown or spoken, and in the
 * branches of expressions there. Marks without letters (a tick, a dot, a dash) are pictures, not words.
 */
export function visibleTexts(name: string, source: string): VisibleText[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: VisibleText[] = [];
  const add = (node: ts.Node, text: string) => {
    const words = text.trim();
    if (!/\p{L}/u.test(words) || NAMES.has(words)) return;
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text: words });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) add(node, node.text);
    else if (ts.isJsxExpression(node) && node.expression && isShown(node, file)) {
      for (const literal of literalsOf(node.expression)) add(literal, literal.text);
    } else if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      if (SPOKEN_ATTRIBUTES.has(node.name.getText(file))) add(node, node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Calls that write dates or numbers by themselves; ui/time.ts and ui/figures.ts do it once, in WIB and in the language. */
const FORMATTERS: ReadonlySet<string> = new Set([
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toFixed',
  'toPrecision',
  'toDateString',
  'toTimeString',
  'toUTCString',
]);

/** Where a file formats dates or numbers on its own. */
export function ownFormats(name: string, source: string): VisibleText[] {
  const kind = name.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, kind);
  const found: VisibleText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const isIntl = ts.isIdentifier(node.expression) && node.expression.text === 'Intl';
      if (isIntl || FORMATTERS.has(node.name.text)) {
        found.push({
          line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
          text: node.getText(file),
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isShown(node: ts.JsxExpression, file: ts.SourceFile): boolean {
  const { parent } = node;
  if (ts.isJsxElement(parent) || ts.isJsxFragment(parent)) return true;
  return ts.isJsxAttribute(parent) && SPOKEN_ATTRIBUTES.has(parent.name.getText(file));
}

/** Literals that an expression may evaluate to; those that are only compared with or passed on are not shown. */
function literalsOf(expression: ts.Expression): ts.LiteralLikeNode[] {
  if (ts.isStringLiteral(expression) || ts.isNoSubstitutionTemplateLiteral(expression)) return [expression];
  if (ts.isTemplateExpression(expression)) {
    const inner = expression.templateSpans.flatMap(({ expression: part }) => literalsOf(part));
    return [expression.head, ...expression.templateSpans.map(({ literal }) => literal), ...inner];
  }
  if (ts.isParenthesizedExpression(expression)) return literalsOf(expression.expression);
  if (ts.isConditionalExpression(expression)) {
    return [...literalsOf(expression.whenTrue), ...literalsOf(expression.whenFalse)];
  }
  if (ts.isBinaryExpression(expression)) {
    const shown = [
      ts.SyntaxKind.AmpersandAmpersandToken,
      ts.SyntaxKind.BarBarToken,
      ts.SyntaxKind.QuestionQuestionToken,
      ts.SyntaxKind.PlusToken,
    ];
    if (!shown.includes(expression.operatorToken.kind)) return [];
    return [...literalsOf(expression.left), ...literalsOf(expression.right)];
  }
  return [];
}
