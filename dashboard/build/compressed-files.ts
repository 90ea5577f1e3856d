import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);
const COMPRESSED = /\.(?:js|css|svg)$/;
/** Below this, headers weigh as much as what is saved. */
const LEAST_BYTES = 1_024;
const BROTLI_QUALITY = 11;

/** Writes each script and style sheet as .br and .gz beside it, once at build time, for the gateway to send as they are. */
export function compressedFiles(): Plugin {
  return {
    name: 'estafet-compressed-files',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const sources = Object.values(bundle).flatMap((file) => {
          const text = file.type === 'chunk' ? file.code : file.source;
          const bytes = Buffer.from(text);
          return COMPRESSED.test(file.fileName) && bytes.length >= LEAST_BYTES
            ? [{ fileName: file.fileName, bytes }]
            : [];
        });
        await Promise.all(
          sources.map(async ({ fileName, bytes }) => {
            const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
            const [br, gz] = await Promise.all([asBrotli(bytes, { params }), asGzip(bytes, { level: 9 })]);
            this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: br });
            this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gz });
          }),
        );
      },
    },
  };
}
